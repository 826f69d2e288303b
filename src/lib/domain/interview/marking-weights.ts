import type { MarkingModel } from './marking-model.ts';

// Written by npm run train:marking from tests/quality/interview/development.yaml; not edited by hand.

export const markingWeights: MarkingModel = {
	learntFrom: '61bff1698ddb',
	points: [
		-1.833, -0.401, -0.26, -1.654, 2.053, 0.126, 0.619, 1.051, 0.007, -0.326, -0.499, 0.049, 0.282, 3.659, 0.597, 0.322,
		-3.211, 4.083, 2.743, 0.949, -0.207, -0.193, 0.457
	],
	wrong: [
		-3.951, 1.089, 0.709, 1.661, 1.224, -0.023, 0.959, 1.197, -1.053, -3.069, -2.408, 0.008, -0.014, 2.879, 0.174,
		0.417, -0.681, -3.589, 0.536, 1.742, -1.989, -0.525, -0.427
	],
	limits: { points: 0.5, wrong: 0.55 }
};
