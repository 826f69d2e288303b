const long = process.env['FIRSTLINE_LONG'] === '1';

/**
 * How a law is run: with a fixed seed in the short form, because a gate has to say the same thing twice; the long form
 * (`npm run test:long`) looks elsewhere each time, ten times as often. `FIRSTLINE_EFFORT` multiplies the short form's runs, for a figure to be told.
 */
const factor = Number(process.env['FIRSTLINE_EFFORT'] ?? 1);

export const effort = (runs: number) => (long ? { numRuns: 10 * runs } : { numRuns: factor * runs, seed: 1918 });

/** For the slowest law of the long form. */
export const patience = long ? 1_200_000 : 120_000;
