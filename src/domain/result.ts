/** What a decision returns: a value, or one of the failures its type names. Bugs throw; refusals are values. */
export type Result<T, Failure = string> = { ok: true; value: T } | { ok: false; failure: Failure };

export const ok = <T>(value: T): Result<T, never> => ({ ok: true, value });

export const fail = <const Failure>(failure: Failure): Result<never, Failure> => ({ ok: false, failure });
