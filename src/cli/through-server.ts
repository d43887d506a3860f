import { askServer, socketIn } from '../command-socket.ts';
import type { ServerCommand } from './admin-commands.ts';
import type { Invocation } from './main.ts';

/**
 * Has the server that holds the embedded database run a command.
 *
 * @param onPiece takes the parts of a file, for commands that make one
 * @returns whether it succeeded; null where no server runs, or a PostgreSQL is used, which commands reach themselves
 */
export async function throughServer(
  { config, out }: Pick<Invocation, 'config' | 'out'>,
  { command, args }: { command: ServerCommand; args: unknown },
  onPiece: (piece: string) => Promise<void> = async () => {},
): Promise<boolean | null> {
  const path = config.databaseUrl === undefined ? socketIn(config.dataDir) : null;
  if (path === null) return null;
  let bar: ReturnType<typeof out.progress> | undefined;
  try {
    return await askServer(path, { command, args, locale: out.locale }, async (printed) => {
      if ('piece' in printed) return onPiece(printed.piece);
      if ('total' in printed) return (bar ??= out.progress(printed.total)).to(printed.done, printed.total);
      bar?.end();
      bar = undefined;
      return 'out' in printed ? out.line(printed.out) : out.remark(printed.err);
    });
  } finally {
    bar?.end();
  }
}
