/** Enough for a drawing; more only makes the page longer. */
export const tenths = (size: number): number => Math.round(size * 10) / 10
