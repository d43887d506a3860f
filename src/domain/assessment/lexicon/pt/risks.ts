import type { Phrases } from '../../phrases.ts';
import type { RiskCode } from '../meaning.ts';

export const risks = {} as Record<RiskCode, Phrases>;
