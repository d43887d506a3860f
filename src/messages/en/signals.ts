/** One sentence for each signal of the assessment, keyed by its code. */
export const signals = {};
