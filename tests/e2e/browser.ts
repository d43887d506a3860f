import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';

/** What a headless Chromium needs where it may not have a sandbox of its own or reach anything but this machine. */
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-sync',
];

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

/** The packages that the browser inside `@sparticuz/chromium` cannot run without. */
const WANTED_PACKAGES = 'chromium (or libnss3 and libnspr4 for the browser that comes with npm)';

/** Starts the browser that `BROWSER` names, else the system's Chromium, else the one that comes with npm. */
export async function openBrowser(): Promise<Browser> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const named = process.env['BROWSER'];
  const executablePath = named ?? INSTALLED.find((path) => existsSync(path));
  try {
    if (executablePath) return await chromium.launch({ executablePath, args: [...ARGS, ...asRoot] });
    const { default: packed } = await import('@sparticuz/chromium');
    return await chromium.launch({
      executablePath: await packed.executablePath(),
      args: [...packed.args, ...ARGS],
    });
  } catch (error) {
    const tried = executablePath ?? 'the browser of @sparticuz/chromium';
    throw new Error(
      `No browser can run (${tried}). On Debian install ${WANTED_PACKAGES}, or name one with BROWSER.`,
      {
        cause: error,
      },
    );
  }
}
