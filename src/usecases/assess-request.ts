import { assess } from '../domain/assessment/assess.ts';
import type { Deps } from './deps.ts';

/** Reads a request's text, with what its sender says of themselves as a hint. */
export const assessRequest: Deps['assess'] = ({ note, sender, declared }) =>
  assess(note, { headline: sender.title || sender.headline, declared });
