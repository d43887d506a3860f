import { createHash } from 'node:crypto';

/** What is kept of a link's token: enough to know it again, not enough to make the link. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');
