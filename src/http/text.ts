import { z } from '@hono/zod-openapi';

/**
 * Text as both databases can keep it: PostgreSQL refuses NUL everywhere, and half of a surrogate pair inside JSON. Neither
 * is ever typed; broken programs and attackers send them.
 */
export const keepable = (text: string): string =>
  text.replaceAll('\0', '').replaceAll(/\p{Surrogate}/gu, '\uFFFD');

/** A text on its way in. Everything that people write enters through this schema. */
export const text = () => z.string().overwrite(keepable);
