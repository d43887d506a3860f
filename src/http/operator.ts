import type { Context } from 'hono';
import type { HttpDeps } from './app.ts';
import { Refusal } from './problems.ts';
import { viewerOf, type Env } from './viewer.ts';

/** Lets only the owner of the instance through; asked before anything is looked up, so that the refusal tells nothing. */
export async function ownerOnly({ store }: Pick<HttpDeps, 'store'>, context: Context<Env>): Promise<void> {
  const member = await store.members.one(viewerOf(context).memberId);
  if (member?.role !== 'owner') throw new Refusal('owner-only');
}
