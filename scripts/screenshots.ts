// `npm run screenshots`: takes the pictures of the README from the sample community, in a real browser.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../tests/e2e/browser.ts';
import { freePort, startInstance } from '../tests/e2e/instance.ts';

const FOLDER = fileURLToPath(new URL('../docs/screenshots/', import.meta.url));
const SIZES = { desk: { width: 1280, height: 860 }, phone: { width: 390, height: 844 } };

const dataDir = mkdtempSync(join(tmpdir(), 'forthright-screenshots-'));
const instance = await startInstance(dataDir, { port: await freePort(), args: ['--demo'] });
const browser = await openBrowser();
try {
  const cookies = await makeOwner(browser, instance.welcomeLink!);
  for (const size of ['desk', 'phone'] as const) {
    for (const theme of ['light', 'dark'] as const) await takeAll({ size, theme, cookies });
  }
} finally {
  await browser.close();
  await instance.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

type Cookies = Awaited<ReturnType<typeof makeOwner>>;

async function makeOwner(at: Browser, link: string) {
  const context = await at.newContext();
  const page = await context.newPage();
  await page.goto(link);
  await page.getByLabel('Your name').fill('Mara Quell');
  await page.getByLabel('Mail address').fill('mara@forthright.example');
  await page.getByLabel('Password').fill('a long enough one');
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.waitForURL(/start|inbox/);
  return context.cookies();
}

async function takeAll({
  size,
  theme,
  cookies,
}: {
  size: keyof typeof SIZES;
  theme: 'light' | 'dark';
  cookies: Cookies;
}) {
  const context = await browser.newContext({ viewport: SIZES[size], colorScheme: theme, locale: 'en-GB' });
  await context.addCookies(cookies);
  const page = await context.newPage();
  const take = async (name: string) => {
    await page.waitForTimeout(700); // fonts and transitions
    await page.screenshot({ path: join(FOLDER, `${name}-${size}-${theme}.png`) });
  };
  await page.goto(`${instance.address}/inbox`);
  const rows = page.getByRole('navigation', { name: 'List of requests' }).getByRole('link');
  await rows.first().waitFor();
  if (size === 'phone') await take('inbox');
  await openOne(page, 'Maëlle Quentric');
  await take(size === 'phone' ? 'request' : 'inbox');
  await page.goto(`${instance.address}/history`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await take('history');
  await context.close();
}

async function openOne(page: Page, name: string) {
  const row = page.getByRole('link', { name: new RegExp(name) }).first();
  await row.scrollIntoViewIfNeeded();
  await row.click();
  await page.getByRole('region', { name: 'Your answer' }).waitFor();
}
