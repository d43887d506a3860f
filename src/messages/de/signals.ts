import type { Like } from '../catalogue.ts';
import type { signals as english } from '../en/signals.ts';

export const signals: Like<typeof english> = {};
