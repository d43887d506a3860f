import { z } from 'zod';
import { issueWelcomeToken } from '../usecases/create-owner.ts';
import type { Deps } from '../usecases/deps.ts';
import { dropSecondFactor } from '../usecases/drop-second-factor.ts';
import { issueResetLink } from '../usecases/issue-reset-link.ts';
import type { Terminal } from './terminal.ts';

export interface Administering {
  deps: Deps;
  /** Where people reach the instance. */
  origin: string;
  out: Pick<Terminal, 'say' | 'line' | 'remark' | 'json'>;
}

/** What the operator may do, alone or through a running server. Nothing that is not listed here runs through a socket. */
const COMMANDS = {
  'admin reset-link': command(z.object({ member: z.string() }), async ({ deps, origin, out }, { member }) => {
    const made = await issueResetLink(deps, member);
    if (!made.ok) return refuse(out, out.say(`cli.refused.${made.failure}`, { handle: member }));
    out.line(out.say('cli.admin.reset', { handle: member }));
    out.line(`  ${origin}/reset?token=${made.value.token}`);
    return true;
  }),

  'admin make-owner-link': command(z.object({}), async ({ deps, origin, out }) => {
    const token = await issueWelcomeToken(deps, deps.newToken());
    if (token === null) return refuse(out, out.say('cli.refused.owner-exists'));
    out.line(out.say('cli.admin.owner'));
    out.line(`  ${origin}/welcome?token=${token}`);
    return true;
  }),

  'admin drop-second-factor': command(z.object({ member: z.string() }), async ({ deps, out }, { member }) => {
    const dropped = await dropSecondFactor(deps, member);
    if (!dropped.ok) return refuse(out, out.say(`cli.refused.${dropped.failure}`, { handle: member }));
    out.line(out.say('cli.admin.dropped', { handle: member }));
    return true;
  }),

  'admin members': command(
    z.object({ json: z.boolean().default(false) }),
    async ({ deps, out }, { json }) => {
      const rows = (await deps.store.members.all()).map(({ handle, role, joinedAt }) => ({
        handle,
        role,
        joined: new Date(joinedAt).toISOString().slice(0, 10),
      }));
      const widest = Math.max(0, ...rows.map(({ handle }) => handle.length));
      for (const row of rows) {
        if (json) out.json(row);
        else out.line(`${row.handle.padEnd(widest)}  ${row.role.padEnd(6)}  ${row.joined}`);
      }
      return true;
    },
  ),
};

export type AdminCommand = keyof typeof COMMANDS;

/**
 * Runs one of the operator's commands.
 *
 * @param args checked here, since they may have come through a socket
 * @returns whether it succeeded
 */
export async function runAdmin(name: string, args: unknown, administering: Administering): Promise<boolean> {
  if (!Object.hasOwn(COMMANDS, name))
    return refuse(
      administering.out,
      administering.out.say('cli.refused.not-through-server', { command: name }),
    );
  return COMMANDS[name as AdminCommand](administering, args);
}

function command<Args>(
  schema: z.ZodType<Args>,
  run: (administering: Administering, args: Args) => Promise<boolean>,
) {
  return (administering: Administering, args: unknown) => run(administering, schema.parse(args));
}

function refuse(out: Administering['out'], sentence: string): false {
  out.remark(sentence);
  return false;
}
