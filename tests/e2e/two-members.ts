import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request, type BrowserContext, type Page } from 'playwright-core';
import { expect } from 'vitest';
import { openBrowser } from './browser.ts';
import { freePort, startInstance, type Instance } from './instance.ts';

export const PASSWORD = 'a long enough one';
export const DESK = { width: 1280, height: 860 };
export const PHONE = { width: 390, height: 844 };

/** An instance with two members, each signed in at a browser of their own: Ada, who owns it, and Bo. */
export async function openTwoMembers(settings: Record<string, string> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-e2e-'));
  const instance = await startInstance(join(folder, 'data'), { port: await freePort(), settings });
  const { close, ...two } = await twoMembersAt(instance);
  return {
    instance,
    ...two,
    async close() {
      await close();
      await instance.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Ada and Bo at an instance that nobody owns yet. */
export async function twoMembersAt(instance: Pick<Instance, 'address' | 'welcomeLink'>) {
  // Two browsers: the one from npm runs in a single process, in which contexts share their cookies.
  const browsers = [await openBrowser(), await openBrowser()];
  const [atAdas, atBos] = await Promise.all(
    browsers.map((browser) => browser.newContext({ viewport: DESK, locale: 'en-GB' })),
  );
  if (!atAdas || !atBos) throw new Error('No browser');
  const post = (context: Pick<BrowserContext, 'request'>, path: string, data: unknown) =>
    postTo(instance.address, context, { path, data });
  await post(atAdas, '/api/v1/owner', {
    token: tokenIn(instance.welcomeLink!),
    name: 'Ada Osei',
    ...login('ada'),
  });
  /** Lets somebody join, who is then signed in there. */
  const invite = async (context: Pick<BrowserContext, 'request'>, name: string) => {
    const { url } = (await post(atAdas, '/api/v1/invitations', { note: name, uses: 1 })) as { url: string };
    await post(context, '/api/v1/join', { token: tokenIn(url), name, ...login(name.split(' ')[0]!) });
  };
  await invite(atBos, 'Bo Lindqvist');
  return {
    post,
    invite,
    /** Somebody else joins, and is at no browser. */
    async alsoJoins(name: string) {
      const elsewhere = await request.newContext();
      await invite({ request: elsewhere }, name);
      await elsewhere.dispose();
    },
    ada: await atAdas.newPage(),
    bo: await atBos.newPage(),
    close: () => Promise.all(browsers.map((browser) => browser.close())),
  };
}

const tokenIn = (url: string) => new URL(url).searchParams.get('token');
const login = (name: string) => ({ email: `${name.toLowerCase()}@forthright.example`, password: PASSWORD });

/** Sends what another test has shown to work by hand. */
async function postTo(
  address: string,
  context: Pick<BrowserContext, 'request'>,
  { path, data }: { path: string; data: unknown },
): Promise<unknown> {
  const answer = await context.request.post(`${address}${path}`, { headers: { origin: address }, data });
  expect([answer.status(), path]).toEqual([201, path]);
  const text = await answer.text();
  return text === '' ? undefined : JSON.parse(text);
}

/** Everything that moves has come to rest, or a second has passed. */
const MOTION_ENDED =
  'Promise.race([Promise.allSettled(document.getAnimations().map((one) => one.finished)), new Promise((rest) => setTimeout(rest, 1000))])';

/** Pictures for whoever wants to look at the pages; kept only where a folder is named. */
async function picture(page: Page, name: string): Promise<void> {
  const into = process.env['PICTURES'];
  if (!into || !name) return;
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.evaluate(MOTION_ENDED);
    await page.screenshot({ path: join(into, `${name}-${colorScheme}.png`), fullPage: true });
  }
}

/** The page is accessible as far as axe can tell, and fits, on a phone and on a desk; named, it may be pictured. */
export async function noViolations(page: Page, name = ''): Promise<void> {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    await page.evaluate(MOTION_ENDED); // half-faded text has no contrast yet
    await picture(page, name && `${name}-${size.width}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
  }
}
