import { start } from '../main.ts';
import type { Invocation } from './main.ts';

/** Runs the server until it is told to stop. */
export async function serve(
  { config, log, out }: Invocation,
  { demo = false }: { demo?: boolean },
): Promise<boolean> {
  const running = await start(config, log, { demo });
  out.line(`Forthright answers at ${out.style('bold', running.address)}`);
  if (running.welcomeLink) {
    out.line();
    out.line('Nobody owns this instance yet. Open this link once to make your account:');
    out.line(`  ${out.style('bold', running.welcomeLink)}`);
  }
  await stopSignal();
  await running.stop();
  return true;
}

const stopSignal = (): Promise<void> =>
  new Promise((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
