import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Result } from '../domain/result.ts';
import { translator, type Locale } from '../messages/translator.ts';
import type { DoorProblem, DoorRefusal } from '../domain/door.ts';
import type { SendingRefusal } from '../domain/sending.ts';
import type { AppealFailure, DecisionFailure } from '../domain/moderation.ts';
import type { ReportFailure } from '../usecases/file-report.ts';
import type { TestFailure } from '../usecases/test-device.ts';
import type { LeaveFailure } from '../usecases/leave.ts';
import type { AddingFailure, ChangingFailure } from '../usecases/change-follow-up.ts';
import type { AskingFailure } from '../usecases/check-links.ts';
import type { EditFailure } from '../usecases/edit-profile.ts';
import type { SentFailure } from '../usecases/act-on-sent.ts';
import type { MessageFailure } from '../usecases/write-message.ts';
import type { AnswerFailure } from '../usecases/answer-request.ts';
import type { CheckInRefusal } from '../domain/event.ts';
import type { ChangeFailure } from '../usecases/change-event.ts';
import type { SessionFailure } from '../usecases/change-session.ts';
import type { MakingFailure } from '../usecases/make-event.ts';
import type { PlacingFailure } from '../usecases/place-member.ts';
import type { AddressFailure } from '../usecases/change-address.ts';
import type { ConfirmFailure } from '../usecases/confirm-address.ts';
import type { RegisterFailure } from '../usecases/register.ts';
import type { EmployerFailure } from '../usecases/show-employer.ts';
import type { VouchFailure } from '../usecases/vouch-for-domain.ts';

/** Everything that a request to the API can be refused for. */
export type Failure =
  | AnswerFailure
  | SentFailure
  | SendingRefusal['code']
  | MessageFailure
  | DecisionFailure
  | AppealFailure
  | ReportFailure
  | LeaveFailure
  | 'no-such-report'
  | 'no-such-decision'
  | CheckInRefusal
  | ChangeFailure
  | SessionFailure
  | MakingFailure
  | PlacingFailure
  | VouchFailure
  | 'no-such-code'
  | 'not-listed'
  | 'owner-only'
  | DoorRefusal['code']
  | DoorProblem
  | 'too-many-codes'
  | 'no-such-door-code'
  | AddingFailure
  | AskingFailure
  | EditFailure
  | ChangingFailure
  | 'signed-out'
  | 'not-found'
  | 'not-readable'
  | 'stop-link-unusable'
  | AddressFailure
  | ConfirmFailure
  | RegisterFailure
  | EmployerFailure
  | 'work-code-wrong'
  | 'no-such-employer'
  | 'password-there'
  | 'mail-off'
  | 'name-missing'
  | 'note-too-long'
  | 'link-used'
  | 'invitation-used'
  | 'reset-link-used'
  | 'password-wrong'
  | 'no-such-session'
  | 'code-wrong'
  | 'sign-in-again'
  | 'second-factor-on'
  | 'passkey-refused'
  | 'too-many-passkeys'
  | 'no-such-passkey'
  | 'last-way-in'
  | 'proof-missing'
  | 'not-connected-there'
  | 'outside-off'
  | 'outside-unreachable'
  | 'invitations-closed'
  | 'invitation-for-one'
  | 'too-many-invitations'
  | 'no-such-invitation'
  | 'too-many-tries'
  | 'too-many-streams'
  | 'too-many-devices'
  | 'device-unusable'
  | TestFailure
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
  'answer-link-over': 410,
  'stop-link-unusable': 410,
  'not-due': 409,
  'words-missing': 422,
  'words-too-long': 422,
  'to-yourself': 409,
  'already-connected': 409,
  'already-open': 409,
  'asked-too-lately': 409,
  'you-blocked-them': 409,
  'budget-used-up': 429,
  'sending-paused': 403,
  'sending-closed': 403,
  'report-about-you': 403,
  'decided-already': 409,
  'reason-needed': 422,
  'days-needed': 422,
  'appeal-too-late': 409,
  'appealed-already': 409,
  'reported-already': 409,
  'no-such-report': 404,
  'no-such-decision': 404,
  'owner-hands-over-first': 409,
  'no-such-person': 404,
  'note-blank': 422,
  'note-unfilled': 422,
  'reason-missing': 422,
  'evidence-missing': 422,
  'edit-too-late': 409,
  'door-asks': 422,
  'door-asks-anew': 409,
  'code-unknown': 422,
  'pause-too-long': 422,
  'pause-in-the-past': 422,
  'door-ask-missing': 422,
  'too-many-codes': 409,
  'no-such-door-code': 404,
  'not-connected': 404,
  'message-empty': 422,
  'message-too-long': 422,
  'line-empty': 422,
  'line-too-long': 422,
  'address-unusable': 422,
  'date-unusable': 422,
  'no-such-line': 404,
  'too-many-lines': 409,
  'line-there-already': 409,
  'too-many-looks': 429,
  'text-missing': 422,
  'text-too-long': 422,
  'date-not-ahead': 422,
  'no-such-follow-up': 404,
  'follow-up-done': 409,
  'not-yours-to-put-off': 409,
  'signed-out': 401,
  'not-found': 404,
  'not-readable': 422,
  'name-missing': 422,
  'note-too-long': 422,
  'link-used': 410,
  'invitation-used': 410,
  'reset-link-used': 410,
  'mail-off': 404,
  'registration-closed': 403,
  'mailed-link-over': 410,
  'address-taken': 409,
  'address-same': 409,
  'address-verified': 409,
  'work-code-wrong': 403,
  'too-many-employers': 409,
  'no-such-employer': 404,
  'password-there': 409,
  'password-wrong': 403,
  'no-such-session': 404,
  'code-wrong': 403,
  'sign-in-again': 410,
  'second-factor-on': 409,
  'passkey-refused': 403,
  'too-many-passkeys': 409,
  'no-such-passkey': 404,
  'last-way-in': 409,
  'proof-missing': 403,
  'not-connected-there': 404,
  'outside-off': 404,
  'outside-unreachable': 502,
  'invitations-closed': 403,
  'invitation-for-one': 403,
  'too-many-invitations': 409,
  'no-such-invitation': 404,
  'too-many-tries': 429,
  'too-many-streams': 429,
  'no-such-device': 404,
  'too-many-devices': 409,
  'device-unusable': 422,
  'device-gone': 410,
  'push-not-taken': 502,
  'password-too-short': 422,
  'email-unusable': 422,
  'owner-exists': 409,
  'not-empty': 409,
  'no-such-import': 404,
  'upload-empty': 422,
  'upload-too-large': 413,
  'owner-only': 403,
  'no-such-organisation': 404,
  'domain-unusable': 422,
  'domain-of-everybody': 422,
  'domain-taken': 409,
  'too-many-domains': 409,
  'not-by-domain': 409,
  'no-such-event': 404,
  'no-such-event-session': 404,
  'event-over': 409,
  'times-unfit': 422,
  'too-many-sessions': 409,
  'too-many-events': 409,
  'last-session': 409,
  'session-attended': 409,
  'no-such-code': 404,
  'check-in-too-early': 409,
  'check-in-over': 409,
  'not-listed': 403,
  'cursor-unusable': 422,
  'other-origin': 403,
  'went-wrong': 500,
} as const satisfies Record<Failure, ContentfulStatusCode>;

/** Ends a route early; the error handler turns it into a problem. */
export class Refusal extends Error {
  readonly failure: Failure;
  readonly values: Values;
  constructor(failure: Failure, values: Values = {}) {
    super(failure);
    this.failure = failure;
    this.values = values;
  }
}

/** What fills the gaps of a problem's sentences. */
type Values = Record<string, string | number | Date>;

/** A failure by its code alone, or with the facts that its sentence tells. */
type Told = Failure | { code: Failure };

/** The value of a decision; a refused one ends the route. Moments of a failure are told as dates. */
export function orRefuse<T>(result: Result<T, Told>, more: Values = {}): T {
  if (result.ok) return result.value;
  if (typeof result.failure === 'string') throw new Refusal(result.failure, more);
  const { code, ...facts } = result.failure;
  const told = Object.entries(facts as Record<string, number | string>).map(([key, fact]) => [
    key,
    typeof fact === 'number' ? new Date(fact) : fact,
  ]);
  throw new Refusal(code, { ...more, ...(Object.fromEntries(told) as Values) });
}

/** Problem details (RFC 9457) with a sentence in the reader's language, and the part of the input that it is about. */
export function problem(
  context: Context,
  code: Failure,
  { where, values = {} }: { where?: string | undefined; values?: Values } = {},
): Response {
  // Each sentence has gaps of its own; what they are filled with is checked by the tests of its route.
  const say = translator(localeOf(context)) as (key: string, values?: Values) => string;
  const status = HTTP_STATUS[code];
  const body = {
    type: `urn:forthright:problem:${code}`,
    title: say(`problems.${code}.title`),
    status,
    detail: say(`problems.${code}.detail`, values),
    code,
    ...(where && { where }),
  };
  return context.body(JSON.stringify(body), status, { 'content-type': 'application/problem+json' });
}

/** The sentence of a refusal, for an answer that tells of several. */
export const sentenceOf = (context: Context, code: AnswerFailure): string =>
  translator(localeOf(context))(`problems.${code}.detail`);

/** The language of this answer, set once per request from the reader's preferences. */
export const localeOf = (context: Context): Locale => (context.get('locale') as Locale | undefined) ?? 'en';
