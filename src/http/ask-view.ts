import type { Ask } from '../domain/ask.ts';
import type { AskText } from './schemas.ts';

/** An ask and its answer as both sides may read them. */
export const askView = ({ askedAt, question, answeredAt, answer, isAutomatic = false }: Ask): AskText => ({
  askedAt: new Date(askedAt).toISOString(),
  question,
  answeredAt: answeredAt === null ? null : new Date(answeredAt).toISOString(),
  answer,
  isAutomatic,
});
