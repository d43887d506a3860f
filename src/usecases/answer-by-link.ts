import type { PersonId, RequestId } from '../domain/ids.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { DAY, type Instant } from '../domain/time.ts';
import { undoUntil, type ConnectionRequest } from '../domain/transitions.ts';
import { viewerFor, type Viewer } from '../domain/viewer.ts';
import { answerRequest, type AnswerFailure } from './answer-request.ts';
import type { Deps } from './deps.ts';
import { openRequest, type TriagedRequest } from './triage-inbox.ts';

/** What a link in a mail may do. Everything else asks for signing in. */
export const LINK_ACTS = ['accept', 'ask', 'ignore'] as const;
export type LinkAct = (typeof LINK_ACTS)[number];
export const isLinkAct = (act: unknown): act is LinkAct => LINK_ACTS.includes(act as LinkAct);

/** A link works for so long after its mail was sent, or until the request is over. */
export const LINK_LIVES = 14 * DAY;

export interface AnswerLink {
  recipient: PersonId;
  request: RequestId;
  act: LinkAct;
  until: Instant;
}

/** Makes and reads the tokens of links; null for one that we did not sign. */
export interface AnswerLinks {
  sign(link: AnswerLink): string;
  read(token: string): AnswerLink | null;
}

type Linking = Pick<Deps, 'store' | 'now' | 'newId'> & { answerLinks: AnswerLinks };

/** What a link shows: the request, and whether the link may still act, be undone, or neither. */
export interface ShownLink {
  act: LinkAct;
  triaged: TriagedRequest;
  mayUndo: boolean;
  isUsed: boolean;
  /** What the link did has not been taken back or changed since. */
  isStanding: boolean;
}

/** Looks at a link and changes nothing: scanners of mail follow links too. */
export async function lookAtAnswerLink(
  deps: Linking,
  token: string,
): Promise<Result<ShownLink, 'answer-link-over'>> {
  const link = linkOf(deps, token);
  if (!link) return fail('answer-link-over');
  const viewer = viewerFor(link.recipient);
  const opened = await openRequest(deps, viewer, link.request);
  if (!opened.ok) return fail('answer-link-over');
  const isUsed = await wasUsed(deps, viewer, link);
  const { life } = opened.value.row;
  const isOpen = life.state.name === 'waiting' || (life.state.name === 'asked' && link.act !== 'ask');
  const mayUndo = isUsed && deps.now() <= undoUntil(life);
  if (!isOpen && !isUsed) return fail('answer-link-over');
  return ok({
    act: link.act,
    triaged: opened.value,
    mayUndo,
    isUsed,
    isStanding: isUsed && stands(link, life),
  });
}

/** A question stays asked, whatever follows; the other answers hold as long as the request is in their state. */
const stands = ({ act }: AnswerLink, { ask, state }: ConnectionRequest): boolean =>
  act === 'ask' ? ask !== null : state.name === STATE_AFTER[act];

const STATE_AFTER = { accept: 'accepted', ignore: 'ignored' } as const;

/** Acts as the link says, once, through the same use case as the app. */
export async function actByAnswerLink(
  deps: Linking,
  { token, question = '' }: { token: string; question?: string },
): Promise<Result<RequestId, AnswerFailure>> {
  const link = linkOf(deps, token);
  if (!link) return fail('answer-link-over');
  const viewer = viewerFor(link.recipient);
  return answerRequest(deps, {
    viewer,
    id: link.request,
    answer: link.act,
    words: link.act === 'ask' ? question : '',
    cause: causeOf(link),
  });
}

/** Takes back what this link did, as long as that is possible. */
export async function undoByAnswerLink(
  deps: Linking,
  token: string,
): Promise<Result<RequestId, AnswerFailure>> {
  const link = linkOf(deps, token);
  const viewer = link && viewerFor(link.recipient);
  if (!link || !viewer || !(await wasUsed(deps, viewer, link))) return fail('answer-link-over');
  return answerRequest(deps, { viewer, id: link.request, answer: 'undo' });
}

function linkOf({ answerLinks, now }: Linking, token: string): AnswerLink | null {
  const link = answerLinks.read(token);
  return link && now() < link.until ? link : null;
}

/** Every link for the same act on the same request is one: the first that acts uses up all of them. */
const causeOf = ({ act }: AnswerLink): string => `mail ${act}`;

async function wasUsed({ store }: Linking, viewer: Viewer, link: AnswerLink): Promise<boolean> {
  const events = await store.requests.events(viewer, link.request);
  return events.some(({ cause }) => cause === causeOf(link));
}
