import type { Phrases } from '../../phrases.ts';
import type { StyleCode } from '../meaning.ts';

export const style = {} as Record<StyleCode, Phrases>;
