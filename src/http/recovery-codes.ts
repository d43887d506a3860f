import { createHash } from 'node:crypto';

/** Of recovery codes only this is kept. They are long and random, so a fast hash without salt is enough. */
export const recoveryHash = (code: string): string => createHash('sha256').update(code).digest('hex');

const IS_HASH = /^[0-9a-f]{64}$/;

/**
 * better-auth can encrypt recovery codes, not hash them, but asks us how to write them down: as hashes, which it then
 * compares with what it is given. So it has to be given the hash of what somebody typed. It writes the rest down again
 * when one was used; those are hashes already.
 */
export const HASHED = {
  encrypt: async (json: string): Promise<string> => {
    const codes = JSON.parse(json) as string[];
    return JSON.stringify(codes.map((code) => (IS_HASH.test(code) ? code : recoveryHash(code))));
  },
  decrypt: async (kept: string): Promise<string> => kept,
};
