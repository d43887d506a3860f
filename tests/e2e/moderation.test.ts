import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { freePort, startInstance, type Instance } from './instance.ts';
import { noViolations, PHONE } from './two-members.ts';

const folder = mkdtempSync(join(tmpdir(), 'forthright-e2e-'));
const PASSWORD = 'a long enough one';
let instance: Instance;
let browsers: Browser[] = [];
let mara: Page;
let bo: Page;

const newPage = async (browser: Browser) =>
  (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' })).newPage();

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

const looksWell = async (page: Page, name: string) => {
  await page.getByRole('heading').first().waitFor(); // of the page, or of the dialog that covers it
  await noViolations(page, `moderation-${name}`);
  await page.setViewportSize(PHONE); // what is played here is played on a phone
};
const go = (page: Page, path: string) => page.goto(`${instance.address}${path}`);

async function makeAccount(page: Page, name: string, email: string): Promise<void> {
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Mail address').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.getByRole('heading', { name: 'What would you like to begin with?' }).waitFor();
}

describe('a report and what comes of it', () => {
  test('begins on the page of a member', async () => {
    await mara.goto(instance.welcomeLink!);
    await makeAccount(mara, 'Mara Quell', 'mara@forthright.example');
    await go(mara, '/settings/invitations');
    await mara.getByLabel('Whom is it for?').fill('Bo');
    await mara.getByRole('button', { name: 'Make a link' }).click();
    await bo.goto(await mara.getByRole('textbox', { name: 'Here is the link' }).inputValue());
    await makeAccount(bo, 'Bo Lindqvist', 'bo@forthright.example');
    await go(mara, '/people/bo-lindqvist');
    await mara.getByRole('button', { name: 'More' }).click();
    await mara.getByRole('menuitem', { name: 'Report' }).click();
    await mara.getByLabel('What should they know').fill('Not who they say.');
    await looksWell(mara, 'report');
    await mara.getByRole('button', { name: 'Report' }).click();
    await mara.getByText('You reported Bo Lindqvist.').first().waitFor();
  });

  test('is decided by the owner with a reason', async () => {
    await go(mara, '/moderation');
    await looksWell(mara, 'queue');
    await mara.getByText('The account of Bo Lindqvist').click();
    await mara.getByText('Not who they say.').waitFor();
    await mara.getByText('Warning', { exact: true }).click();
    await mara.getByRole('textbox', { name: 'Your reason' }).fill('Please use your own name.');
    await looksWell(mara, 'decide');
    await mara.getByRole('button', { name: 'Decide' }).click();
    await mara.getByRole('heading', { name: 'Decided', exact: true }).waitFor();
    await go(mara, '/moderation/audit');
    await mara.getByText('warning: Please use your own name.').waitFor();
    await looksWell(mara, 'audit');
  });

  test('is read by the member it is about, who objects', async () => {
    await go(bo, '/settings/account');
    await bo.getByText('Please use your own name.').waitFor();
    expect(await bo.getByText('Mara').count()).toBe(0);
    await bo.getByLabel('Why you object').fill('It is my own name.');
    await looksWell(bo, 'appeal');
    await bo.getByRole('button', { name: 'Object' }).click();
    await bo.getByText('A moderator will decide again.').waitFor();
    await go(mara, '/moderation');
    await mara.getByText('Appeal').waitFor();
  });
});

describe('deleting an account', () => {
  test('can be taken back for seven days', async () => {
    await go(bo, '/settings/leave');
    await bo.getByText('Your open requests end').waitFor();
    await looksWell(bo, 'leave');
    await bo.getByLabel('Your password').fill('not the password');
    await bo.getByRole('button', { name: 'Delete my account' }).click();
    await bo.getByText('That is not your present password').waitFor();
    await bo.getByLabel('Your password').fill(PASSWORD);
    await bo.getByRole('button', { name: 'Delete my account' }).click();
    await bo.getByText('Your account will be deleted on').waitFor();
    await looksWell(bo, 'leave-asked');
    await bo.getByRole('button', { name: 'Stay after all' }).click();
    await bo.getByText('This is what happens').waitFor();
  });

  test('at once signs out for good', async () => {
    await bo.getByText('At once').click();
    await bo.getByLabel('Your password').fill(PASSWORD);
    await bo.getByRole('button', { name: 'Delete my account' }).click();
    await bo.getByRole('heading', { name: 'Sign in' }).waitFor();
    await go(mara, '/settings/leave');
    await mara.getByText('You own this server').waitFor();
    await looksWell(mara, 'hand-over');
  });
});

describe('many requests', () => {
  test('get one answer, with the number said before and one way back', async () => {
    await go(mara, '/settings');
    expect(await mara.evaluate(async () => (await fetch('/api/v1/sample', { method: 'POST' })).status)).toBe(
      204,
    );
    await go(mara, '/inbox');
    await mara.getByRole('button', { name: 'Select several' }).click();
    await mara.getByRole('button', { name: 'Select all of these' }).first().click();
    await mara.getByText(/\d+ selected/).waitFor();
    await looksWell(mara, 'several');
    await mara.getByRole('button', { name: 'Ignore' }).click();
    await mara.getByRole('heading', { name: /Ignore \d+ requests/ }).waitFor();
    await looksWell(mara, 'bulk');
    await mara.getByRole('button', { name: /Ignore \d+/ }).click();
    await mara
      .getByText(/\d+ requests are answered/)
      .first()
      .waitFor();
    await mara.getByRole('button', { name: 'Undo' }).click();
    await mara
      .getByText(/\d+ are taken back/)
      .first()
      .waitFor();
  });
});
