import { OpenAPIHono, type createRoute, type z } from '@hono/zod-openapi';
import type { Registration } from '../domain/registration.ts';
import type { Sampling } from '../usecases/fill-with-sample.ts';
import type { AccountLinks } from '../usecases/ask-for-account-mail.ts';
import type { AnswerLinks } from '../usecases/answer-by-link.ts';
import type { StopLinks } from '../usecases/choose-mail.ts';
import type { TestingPush } from '../usecases/test-device.ts';
import type { NewDevice } from '../usecases/allow-device.ts';
import type { Uploads } from '../importers/uploads.ts';
import type { Auth } from './auth.ts';
import type { LiveStreams } from './live-streams.ts';
import type { OutsideProvider } from './outside-provider.ts';
import { problem } from './problems.ts';
import { problem as problemSchema } from './schemas.ts';
import type { Env } from './viewer.ts';

/** Everything that routes need from outside. */
export interface HttpDeps extends Sampling, TestingPush {
  auth: Auth;
  uploads: Uploads;
  origin: string;
  answerLinks: AnswerLinks;
  stopLinks: StopLinks;
  accountLinks: AccountLinks;
  /** Whether a message could be sent to such a device: an address of the web, and keys that fit. */
  mayBeTold: (device: Pick<NewDevice, 'endpoint' | 'p256dh' | 'auth'>) => boolean;
  /** The open pages that are told of news. */
  live: LiveStreams;
  /** Whether there is a server to hand mail to. */
  sendsMail: boolean;
  version: string;
  /** Who may join. */
  registration: Registration;
  /** Where people may sign in elsewhere; null when it is not set up. */
  outside: OutsideProvider | null;
  /** Started to show the sample community: a new owner finds it filled in. */
  isDemo: boolean;
  /** Called when an import was queued, so that it starts at once and not at the next look around. */
  importQueued: () => void;
}

/** A group of routes. Input that does not fit its schema is refused with a problem that names the part. */
export const routes = () =>
  new OpenAPIHono<Env>({
    defaultHook: (result, context) =>
      result.success
        ? undefined
        : problem(context, 'not-readable', { where: result.error.issues[0]?.path.join('.') }),
  });

/** A JSON answer in the OpenAPI document. */
export const json = <Schema extends z.ZodType>(schema: Schema, description: string) => ({
  description,
  content: { 'application/json': { schema } },
});

/** A JSON body that has to be there. */
export const body = <Schema extends z.ZodType>(schema: Schema) => ({
  required: true,
  content: { 'application/json': { schema } },
});

/** The refusals that every route may give. */
export const refusals = {
  default: {
    description: 'Refused: problem details with a sentence for people.',
    content: { 'application/problem+json': { schema: problemSchema } },
  },
} satisfies Parameters<typeof createRoute>[0]['responses'];
