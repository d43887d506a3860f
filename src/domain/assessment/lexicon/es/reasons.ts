import type { Phrases } from '../../phrases.ts';
import type { ReasonCode } from '../meaning.ts';

export const reasons = {} as Record<ReasonCode, Phrases>;
