import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { CLIENT, startProvider } from '../outside-provider.ts';
import { openBrowser } from './browser.ts';
import { freePort, startInstance, type Instance } from './instance.ts';

const folder = mkdtempSync(join(tmpdir(), 'forthright-e2e-'));
let instance: Instance;
let provider: Awaited<ReturnType<typeof startProvider>>;
/** One for each of the two: the browser that comes with npm keeps one cookie jar for all its contexts. */
let browsers: Browser[] = [];
let mara: Page;
let bo: Page;
let link: string;
let device: Awaited<ReturnType<typeof plugIn>>;

const newPage = async (browser: Browser) =>
  (await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en-GB' })).newPage();

beforeAll(async () => {
  const port = await freePort();
  provider = await startProvider(`http://localhost:${port}/api/v1/outside/return`);
  const settings = {
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: CLIENT.clientId,
    OIDC_CLIENT_SECRET: CLIENT.clientSecret,
    OIDC_NAME: 'Choir',
  };
  instance = await startInstance(join(folder, 'data'), { port, settings });
  browsers = [await openBrowser(), await openBrowser()];
  [mara, bo] = [await newPage(browsers[0]!), await newPage(browsers[1]!)];
});

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await instance?.stop();
  await provider?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const noViolations = async (page: Page) => {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
};

/** A device with a fingerprint reader that knows its user, who touches it at once. */
async function plugIn(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return { unplug: () => devtools.send('WebAuthn.disable') };
}

/** As browsers are that take a passkey only at the press of a button, until the page is told otherwise. */
const suggestsOnlyLater = (page: Page) =>
  page.addInitScript(() => {
    PublicKeyCredential.isConditionalMediationAvailable = () =>
      Promise.resolve(localStorage.getItem('suggests') === 'yes');
  });

async function signOut(page: Page): Promise<void> {
  await page.goto(`${instance.address}/settings`);
  await page.getByRole('button', { name: 'Sign out' }).click();
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
}

const isInside = (page: Page) => page.getByRole('navigation', { name: 'Main' }).waitFor();

describe('a passkey', () => {
  test('is added in the settings', async () => {
    await mara.goto(instance.welcomeLink!);
    await mara.getByRole('button', { name: 'Join with Choir' }).waitFor();
    await mara.getByLabel('Your name').fill('Mara Quell');
    await mara.getByLabel('Mail address').fill('mara@forthright.example');
    await mara.getByLabel('Password').fill('a long enough one');
    await mara.getByRole('button', { name: 'Make the account' }).click();
    await mara.getByRole('link', { name: 'Invite people' }).click();
    await mara.getByRole('button', { name: 'Make a link' }).click();
    link = await mara.getByRole('textbox', { name: 'Here is the link' }).inputValue();
    device = await plugIn(mara);
    await suggestsOnlyLater(mara);
    await mara.goto(`${instance.address}/settings/security`);
    await mara.getByLabel('What shall it be called?').fill('My phone');
    await mara.getByRole('button', { name: 'Add a passkey' }).click();
    await mara.getByRole('button', { name: 'Remove the passkey: My phone' }).waitFor();
    await noViolations(mara);
    await mara.getByRole('button', { name: 'Rename the passkey: My phone' }).click();
    await mara.getByLabel('What shall it be called?').first().fill('Work phone');
    await mara.getByRole('button', { name: 'Save' }).click();
    await mara.getByRole('button', { name: 'Remove the passkey: Work phone' }).waitFor();
  });

  test('signs in at the press of a button, without mail address and password', async () => {
    await signOut(mara);
    await noViolations(mara);
    await mara.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await isInside(mara);
    await mara.goto(`${instance.address}/settings/security`);
    await mara.getByText(/last used/).waitFor();
  });

  test('is offered by the browser before anything is pressed', async () => {
    await mara.evaluate(() => localStorage.setItem('suggests', 'yes'));
    await mara.goto(`${instance.address}/settings`);
    await mara.getByRole('button', { name: 'Sign out' }).click();
    await mara.waitForURL('**/inbox');
    await isInside(mara);
    expect((await mara.context().cookies()).some(({ name }) => name.endsWith('session_token'))).toBe(true);
    await device.unplug();
  });
});

describe('an account elsewhere', () => {
  const person = { sub: 'bo-1', name: 'Bo Lindqvist', email: 'bo@forthright.example', email_verified: true };

  test('joins with an invitation, and signs in', async () => {
    provider.nextIs(person);
    await bo.goto(link);
    await bo.getByRole('button', { name: 'Join with Choir' }).click();
    await bo.getByRole('heading', { name: 'What would you like to begin with?' }).waitFor();
    await signOut(bo);
    await bo.getByRole('button', { name: 'Sign in with Choir' }).click();
    await isInside(bo);
    await bo.goto(`${instance.address}/settings/security`);
    await bo.getByText('Your account has no password yet.').first().waitFor();
    await bo.getByRole('button', { name: 'Disconnect' }).click();
    await bo.getByText('Without it you could not sign in any more.').first().waitFor();
    await noViolations(bo);
  });

  test('is connected in the settings', async () => {
    provider.nextIs({ sub: 'mara-1', name: 'Mara', email: 'mara@elsewhere.example' });
    await mara.goto(`${instance.address}/settings/security`);
    await mara.getByRole('button', { name: 'Connect Choir' }).click();
    await mara.getByText('From now on it signs you in here, too.').waitFor();
    await noViolations(mara);
    await signOut(mara);
    await mara.getByRole('button', { name: 'Sign in with Choir' }).click();
    await isInside(mara);
  });

  test('of somebody who turns back says that nothing was changed', async () => {
    await signOut(mara);
    await mara.context().clearCookies({ domain: '127.0.0.1' }); // the provider would know her again
    provider.nextIs(null);
    await mara.getByRole('button', { name: 'Sign in with Choir' }).click();
    await mara.getByText('Signing in there was not finished.').waitFor();
    await noViolations(mara);
  });
});
