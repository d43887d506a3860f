import { z } from 'zod';
import { asId } from '../domain/ids.ts';
import { viewerFor } from '../domain/viewer.ts';
import { exportMyData } from '../usecases/export-my-data.ts';
import { handOver } from '../usecases/give-role.ts';
import { importFor } from './import-for.ts';
import { issueWelcomeToken } from '../usecases/create-owner.ts';
import type { Deps } from '../usecases/deps.ts';
import { dropSecondFactor } from '../usecases/drop-second-factor.ts';
import { issueResetLink } from '../usecases/issue-reset-link.ts';
import type { Terminal } from './terminal.ts';

export interface Administering {
  deps: Deps;
  /** Where people reach the instance. */
  origin: string;
  out: Pick<Terminal, 'say' | 'line' | 'remark' | 'json' | 'progress'>;
  /** Set in a running server, which does some things in its own way. */
  server?: Serving;
}

/** What a command finds in a running server and nowhere else. */
export interface Serving {
  /** Starts what was queued at once, in the server's own thread. */
  importQueued(): void;
  /** Sends a part of a file to whoever asked. */
  piece: (text: string) => Promise<void>;
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

  'admin hand-over': command(z.object({ member: z.string() }), async ({ deps, out }, { member }) => {
    const handed = await handOver(deps, { handle: member, by: null });
    if (!handed.ok) return refuse(out, out.say('cli.refused.not-handed-over', { handle: member }));
    out.line(out.say('cli.admin.handed', { handle: member }));
    return true;
  }),

  import: command(
    z.object({ path: z.string(), member: z.string(), json: z.boolean().default(false) }),
    ({ deps, out, server }, given) =>
      importFor(deps, out, { ...given, ...(server && { queued: () => server.importQueued() }) }),
  ),

  export: command(z.object({ member: z.string() }), async ({ deps, out, server }, { member: handle }) => {
    const member = await deps.store.members.byHandle(handle);
    if (!member || !server) return refuse(out, out.say('cli.refused.no-such-member', { handle }));
    for await (const piece of exportMyData(deps, viewerFor(asId(member.id)))) await server.piece(piece);
    return true;
  }),

  doctor: command(z.object({}), async ({ deps }) => (await deps.store.members.count()) >= 0),

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

export type ServerCommand = keyof typeof COMMANDS;

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
  return COMMANDS[name as ServerCommand](administering, args);
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
