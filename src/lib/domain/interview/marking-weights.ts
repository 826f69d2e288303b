import type { MarkingModel } from './marking-model.ts';

// Written by npm run train:marking from development.yaml and hard.yaml in tests/quality/interview; not edited by hand.

export const markingWeights: MarkingModel = {
	learntFrom: 'ec00fc8d17e6',
	points: [
		-3.834, -1.364, 0.417, -0.556, 3.736, -0.044, 1.98, 0.77, 0.181, -0.751, 0.105, 0.421, 0.372, 4.4, 1.012, 0.194,
		2.073, 3.091, -0.445, -0.983, -0.36, 0.921, -0.66
	],
	wrong: [
		-1.992, 1.487, 2.283, 1.888, -2.16, -0.026, 0.595, 0.222, -0.26, -1, -3.088, -0.024, -0.262, 8.123, 0.299, 0.411,
		-4.827, 0.682, 0.321, -0.846, 0.008, -1.716, 0.033
	],
	limits: { points: 0.5, wrong: 0.56 }
};
