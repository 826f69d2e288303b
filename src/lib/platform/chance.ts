import type { Rng } from '#lib/domain/shared/rng.ts';

/** Chance from the device, for ids and seeds; 32 bits a draw. */
export const deviceRng: Rng = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;
