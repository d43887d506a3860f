import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Result } from '../domain/result.ts';
import { translator, type Locale } from '../messages/translator.ts';
import type { AnswerFailure } from '../usecases/answer-request.ts';

/** Everything that a request to the API can be refused for. */
export type Failure =
  | AnswerFailure
  | 'signed-out'
  | 'not-found'
  | 'not-readable'
  | 'name-missing'
  | 'note-too-long'
  | 'link-used'
  | 'password-too-short'
  | 'email-unusable'
  | 'owner-exists'
  | 'not-empty'
  | 'no-such-import'
  | 'upload-empty'
  | 'upload-too-large'
  | 'cursor-unusable'
  | 'other-origin'
  | 'went-wrong';

/** A new failure does not compile until it has a status. */
export const HTTP_STATUS = {
  'no-such-request': 404,
  'not-the-recipient': 404, // 403 would confirm to a stranger that the request exists
  'not-the-sender': 404,
  'not-possible-now': 409,
  'undo-too-late': 409,
  'not-due': 409,
  'words-missing': 422,
  'words-too-long': 422,
  'signed-out': 401,
  'not-found': 404,
  'not-readable': 422,
  'name-missing': 422,
  'note-too-long': 422,
  'link-used': 410,
  'password-too-short': 422,
  'email-unusable': 422,
  'owner-exists': 409,
  'not-empty': 409,
  'no-such-import': 404,
  'upload-empty': 422,
  'upload-too-large': 413,
  'cursor-unusable': 422,
  'other-origin': 403,
  'went-wrong': 500,
} as const satisfies Record<Failure, ContentfulStatusCode>;

/** Ends a route early; the error handler turns it into a problem. */
export class Refusal extends Error {
  readonly failure: Failure;
  constructor(failure: Failure) {
    super(failure);
    this.failure = failure;
  }
}

/** The value of a decision; a refused one ends the route. */
export function orRefuse<T>(result: Result<T, Failure>): T {
  if (!result.ok) throw new Refusal(result.failure);
  return result.value;
}

/** Problem details (RFC 9457) with a sentence in the reader's language, and the part of the input that it is about. */
export function problem(context: Context, code: Failure, where?: string): Response {
  const say = translator(localeOf(context));
  const status = HTTP_STATUS[code];
  const body = {
    type: `urn:forthright:problem:${code}`,
    title: say(`problems.${code}.title`),
    status,
    detail: say(`problems.${code}.detail`),
    code,
    ...(where && { where }),
  };
  return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}

/** The language of this answer, set once per request from the reader's preferences. */
export const localeOf = (context: Context): Locale => (context.get('locale') as Locale | undefined) ?? 'en';
