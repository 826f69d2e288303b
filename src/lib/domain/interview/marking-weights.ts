import type { MarkingModel } from './marking-model.ts';

// Written by npm run train:marking from tests/quality/interview/development.yaml; not edited by hand.

export const markingWeights: MarkingModel = {
	learntFrom: '0059e3bf6fa8',
	points: [
		-3.93, -0.862, 1.012, -1.146, 0.811, 0.097, 0.467, 1.497, 0.477, -1.683, -1.115, 0.572, 0.076, 9.027, 0.911, 0.134,
		2.842, 4.111, -1.351, 1.02, -0.623, 1.119, -0.389
	],
	wrong: [
		-3.457, 0.996, 0.363, 1.381, 1.933, -0.128, 2.015, 1.905, -0.533, -2.788, -4.308, 0.323, -0.139, 3.803, 0.391,
		0.534, -3.229, 0.68, -0.075, -3.346, -0.936, -2.954, 0.435
	],
	limits: { points: 0.5, wrong: 0.5 }
};
