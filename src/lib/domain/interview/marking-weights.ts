import type { MarkingModel } from './marking-model.ts';

// Written by npm run train:marking from development.yaml and hard.yaml in tests/quality/interview; not edited by hand.

export const markingWeights: MarkingModel = {
	learntFrom: 'dc901637d733',
	points: [
		-3.837, -1.36, 0.412, -0.545, 3.734, -0.044, 1.981, 0.769, 0.189, -0.764, 0.098, 0.421, 0.372, 4.4, 1.011, 0.194,
		2.08, 3.093, -0.447, -0.997, -0.355, 0.914, -0.664
	],
	wrong: [
		-1.967, 1.494, 2.315, 1.896, -2.149, -0.035, 0.561, 0.147, -0.258, -1.074, -3.098, -0.012, -0.254, 7.729, 0.304,
		0.413, -4.849, 0.695, 0.318, -0.91, 0.015, -1.781, 0.087
	],
	limits: { points: 0.5, wrong: 0.56 }
};
