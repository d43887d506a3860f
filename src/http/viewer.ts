import type { Context, MiddlewareHandler } from 'hono';
import { createMiddleware } from 'hono/factory';
import { asId } from '../domain/ids.ts';
import { viewerFor, type Viewer } from '../domain/viewer.ts';
import type { Auth } from './auth.ts';
import { problem } from './problems.ts';

/** What the steps before a route leave for it. */
export interface Env {
  Variables: { viewer: Viewer; sessionId: string; locale: string };
}

/** Lets only signed-in members through, and makes the proof of it that every private read asks for. */
export const membersOnly = (auth: Auth): MiddlewareHandler<Env> =>
  createMiddleware<Env>(async (context, next) => {
    const session = await auth.api.getSession({ headers: context.req.raw.headers });
    if (!session) return problem(context, 'signed-out');
    context.set('viewer', viewerFor(asId(session.user.id)));
    context.set('sessionId', session.session.id);
    return next();
  });

/** The session that this request belongs to. */
export const sessionIdOf = (context: Context<Env>): string => context.get('sessionId');

export const viewerOf = (context: Context<Env>): Viewer => context.get('viewer');
