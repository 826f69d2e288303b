/** "74 %". */
export const percentWords = (share: number): string => `${String(Math.round(100 * share))}\u00a0%`;
