import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { freePort, startInstance, type Instance } from './instance.ts';

const folder = mkdtempSync(join(tmpdir(), 'forthright-e2e-'));
let instance: Instance;
/** One for each of the two: the browser that comes with npm keeps one cookie jar for all its contexts. */
let browsers: Browser[] = [];
let mara: Page;
let bo: Page;
let link: string;

const newPage = async (browser: Browser) =>
  (await browser.newContext({ viewport: { width: 1280, height: 860 }, locale: 'en-GB' })).newPage();

beforeAll(async () => {
  instance = await startInstance(join(folder, 'data'), { port: await freePort() });
  browsers = [await openBrowser(), await openBrowser()];
  [mara, bo] = [await newPage(browsers[0]!), await newPage(browsers[1]!)];
});

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await instance?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const PASSWORD = 'a long enough one';
const NEW_PASSWORD = 'an even longer one';

const noViolations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

async function makeAccount(page: Page, name: string, email: string): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Mail address').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByRole('heading', { name: 'What would you like to begin with?' }).waitFor();
}

async function signIn(page: Page, password: string): Promise<void> {
  await page.getByLabel('Mail address').fill('bo@forthright.example');
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

describe('joining by invitation', () => {
  test('begins with the owner, who makes a link', async () => {
    await mara.goto(instance.welcomeLink!);
    await makeAccount(mara, 'Mara Quell', 'mara@forthright.example');
    await mara.getByRole('link', { name: 'Invite people' }).click();
    await mara.getByLabel('Whom is it for?').fill('Bo from the choir');
    await mara.getByRole('button', { name: 'Make a link' }).click();
    link = await mara.getByRole('textbox', { name: 'Here is the link' }).inputValue();
    await mara.getByText('Bo from the choir').waitFor();
    await noViolations(mara);
  });

  test('goes on with somebody who opens it and makes an account', async () => {
    await bo.goto(link);
    await bo.getByRole('heading', { name: 'Mara Quell invites you' }).waitFor();
    await noViolations(bo);
    await makeAccount(bo, 'Bo Lindqvist', 'bo@forthright.example');
    await bo.goto(`${instance.address}/settings`);
    await bo.getByText('Signed in as Bo Lindqvist, bo@forthright.example.').waitFor();
  });

  test('uses the link up', async () => {
    await mara.goto(link);
    await mara.getByRole('heading', { name: 'This invitation no longer works' }).waitFor();
    await noViolations(mara);
    await mara.goBack();
    await mara.reload();
    await mara.getByText('Nobody has an open invitation of yours.').waitFor();
  });

  test('leads to signing out and in again, with the password changed meanwhile', async () => {
    await bo.goto(`${instance.address}/settings/security`);
    await bo.getByText('this browser').waitFor();
    await bo.getByLabel('Present password').fill(PASSWORD);
    await bo.getByLabel('New password').fill(NEW_PASSWORD);
    await bo.getByRole('button', { name: 'Change the password' }).click();
    await bo.getByText('The password is changed.').first().waitFor();
    await noViolations(bo);
    await bo.goto(`${instance.address}/settings`);
    await bo.getByRole('button', { name: 'Sign out' }).click();
    await bo.getByRole('heading', { name: 'Sign in' }).waitFor();
    await signIn(bo, PASSWORD);
    await bo.getByText('do not fit together').waitFor();
    await signIn(bo, NEW_PASSWORD);
    await bo.getByRole('navigation', { name: 'Main' }).waitFor();
  });
});
