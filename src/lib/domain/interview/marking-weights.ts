import type { MarkingModel } from './marking-model.ts';

// Written by npm run train:marking from tests/quality/interview/development.yaml; not edited by hand.

export const markingWeights: MarkingModel = {
	learntFrom: '547a6b84e43d',
	points: [
		-2.846, 0.352, -0.539, -0.504, 0.792, 0.122, 1.036, 1.056, 0.78, -1.081, 0.778, 0.221, 0.29, 2.959, 0.489, 0.172,
		-2.266, 3.149, 2.105, 1.071, 1.259, 0.043, 0.073
	],
	wrong: [
		-2.95, 0.822, 2.263, 2.51, 0.138, 0.16, 0.486, 0.41, -1.169, -2.255, -0.344, 0.03, -0.084, 1.849, 0.457, 0.361,
		-3.289, -1.82, 0.471, 1.152, -1.797, -0.53, -0.269
	],
	limits: { points: 0.5, wrong: 0.53 }
};
