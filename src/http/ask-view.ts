import type { Ask } from '../domain/transitions.ts';
import type { AskText } from './schemas.ts';

/** An ask and its answer as both sides may read them. */
export const askView = ({ askedAt, question, answeredAt, answer }: Ask): AskText => ({
  askedAt: new Date(askedAt).toISOString(),
  question,
  answeredAt: answeredAt === null ? null : new Date(answeredAt).toISOString(),
  answer,
});
