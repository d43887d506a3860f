import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeArchive, WAITING } from './archive.ts';
import { openBrowser } from './browser.ts';
import { freePort, startInstance, type Instance } from './instance.ts';

const folder = mkdtempSync(join(tmpdir(), 'forthright-e2e-'));
const dataDir = join(folder, 'data');
let port: number;
let archive: string;
let instance: Instance;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  archive = await makeArchive(folder);
  port = await freePort();
  instance = await startInstance(dataDir, { port });
  browser = await openBrowser();
  page = await (
    await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' })
  ).newPage();
});

afterAll(async () => {
  await browser?.close();
  await instance?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const PATIENTLY = { timeout: 15_000 };

const openRequests = () => page.getByRole('navigation', { name: 'List of requests' }).getByRole('link');
const noViolations = async () => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

describe('the whole way, in one browser', () => {
  test('begins with the link from the terminal, which makes the owner', async () => {
    await page.goto(instance.welcomeLink!);
    await page.getByLabel('Your name').fill('Mara Quell');
    await page.getByLabel('Mail address').fill('mara@forthright.example');
    await page.getByLabel('Password').fill('a long enough one');
    await noViolations();
    await page.getByRole('button', { name: 'Make the account' }).click();
    await page.getByRole('heading', { name: 'What would you like to begin with?' }).waitFor();
    await noViolations();
  });

  test('takes an archive and shows how far it is', async () => {
    await page.goto(`${instance.address}/import`);
    await page.locator('input[type=file]').setInputFiles(archive);
    await page.getByRole('progressbar').waitFor();
    await page.getByText('Imported', { exact: true }).waitFor({ timeout: 120_000 });
    await noViolations();
  });

  test('then tells why people connected', async () => {
    await page.goto(`${instance.address}/history`);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page
      .getByText(/2,9\d\d|3,000/)
      .first()
      .waitFor();
    await noViolations();
  });

  test('judges five requests by keyboard, and takes one answer back', async () => {
    await page.goto(`${instance.address}/inbox`);
    await openRequests().first().waitFor();
    const waiting = await openRequests().count();
    expect(waiting).toBeGreaterThanOrEqual(WAITING.length);
    await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    for (let answered = 1; answered <= 5; answered++) {
      await page.getByRole('region', { name: 'Your answer' }).waitFor();
      await page.keyboard.press('i');
      await expect.poll(() => openRequests().count(), PATIENTLY).toBe(waiting - answered);
    }
    await page.keyboard.press('u');
    await expect.poll(() => openRequests().count(), PATIENTLY).toBe(waiting - 4);
    await noViolations();
  });

  test('finds everything as it was after the server was killed and started again', async () => {
    const before = await openRequests().allInnerTexts();
    await instance.stop('SIGKILL');
    instance = await startInstance(dataDir, { port });
    expect(instance.welcomeLink).toBeNull();
    await page.goto(`${instance.address}/inbox`);
    await openRequests().first().waitFor();
    expect(await openRequests().allInnerTexts()).toEqual(before);
    await page.goto(`${instance.address}/inbox?view=answered`);
    await openRequests().first().waitFor();
    expect(await openRequests().count()).toBe(4);
  });
});
