import { createHash } from 'node:crypto';

const digest = (password: string) => createHash('sha256').update(password).digest('hex');

/**
 * Keeps passwords in no time, for the thousand accounts of the tests over the API. The real way takes a tenth of a second
 * for each, which is its point; the tests in the browser go through it.
 */
export const CHEAP_PASSWORDS = {
  hash: async (password: string) => digest(password),
  verify: async ({ hash, password }: { hash: string; password: string }) => hash === digest(password),
};
