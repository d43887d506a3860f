/**
 * Keys over content, equal for the same row in any archive. They leave out what changes between two exports of the same
 * row: names and page addresses of the sender (people marry, rename their page, delete their account), and white space
 * (LinkedIn dropped line breaks until March 2026 and keeps them since).
 */
import { hash } from 'node:crypto';

/** 27 letters, URL-safe. Whoever forges a collision drops a row of their own archive. */
export const keyOf = (...parts: readonly string[]): string => hash('sha1', parts.join('\0'), 'base64url');

export const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

/** A name as a key: case, accents' encoding and white space do not matter. */
export const foldedName = (name: string): string =>
  name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
