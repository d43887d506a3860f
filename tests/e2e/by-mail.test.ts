import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { linksIn, openMailServer, type Arrived, type MailServer } from '../mail-server.ts';
import { openBrowser } from './browser.ts';
import { freePort, startInstance, type Instance } from './instance.ts';
import { DESK, noViolations, PASSWORD } from './two-members.ts';

const NEW_PASSWORD = 'an even longer one';
const PATIENCE = 30_000;

const folder = mkdtempSync(join(tmpdir(), 'forthright-by-mail-'));
let server: MailServer;
let instance: Instance;
let browsers: Browser[] = [];
let ada: Page;
let cy: Page;

const newPage = async (browser: Browser) =>
  (await browser.newContext({ viewport: DESK, locale: 'en-GB' })).newPage();

beforeAll(async () => {
  server = await openMailServer();
  const settings = { SMTP_URL: server.url, REGISTRATION: 'open' };
  instance = await startInstance(join(folder, 'data'), { port: await freePort(), settings });
  browsers = [await openBrowser(), await openBrowser()];
  [ada, cy] = [await newPage(browsers[0]!), await newPage(browsers[1]!)];
  await ada.goto(instance.welcomeLink!);
  await ada.getByLabel('Your name').fill('Ada Osei');
  await ada.getByLabel('Mail address').fill('ada@forthright.example');
  await ada.getByLabel('Password').fill(PASSWORD);
  await ada.getByRole('button', { name: 'Make the account' }).click();
  await ada.getByRole('heading', { name: 'What would you like to begin with?' }).waitFor();
});

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await instance?.stop();
  await server?.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The latest mail to an address under a subject, once the real job has sent it. */
async function mailTo(address: string, subject: string): Promise<Arrived> {
  const find = () =>
    server.arrived.findLast((mail) => mail.envelopeTo.includes(address) && mail.subject === subject);
  await expect.poll(find, { timeout: PATIENCE }).toBeDefined();
  return find()!;
}

const linkIn = (mail: Arrived, name: string): string => linksIn(mail)[name] ?? '';

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.getByLabel('Mail address').fill(email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('navigation', { name: 'Main' }).waitFor();
}

test('somebody registers through the mailed link and stands on the first page', async () => {
  await cy.goto(`${instance.address}/sign-in`);
  await cy.getByRole('link', { name: 'Make an account' }).click();
  await cy.getByRole('heading', { name: 'Make an account' }).waitFor();
  await noViolations(cy, 'register');
  await cy.getByLabel('Mail address').fill('cy@acme.example');
  await cy.getByRole('button', { name: 'Mail me a link' }).click();
  await cy.getByRole('heading', { name: 'Look into your mail' }).waitFor();
  await noViolations(cy, 'register-sent');
  await cy.goto(linkIn(await mailTo('cy@acme.example', 'Make your account'), 'Make the account'));
  await cy.getByText('Your account gets the address cy@acme.example.').waitFor();
  await noViolations(cy, 'register-finish');
  await cy.getByLabel('Your name').fill('Cy Okafor');
  await cy.getByLabel('Password').fill(PASSWORD);
  await cy.getByRole('button', { name: 'Make the account' }).click();
  await cy.getByRole('heading', { name: 'What would you like to begin with?' }).waitFor();
  await cy.goto(`${instance.address}/settings/address`);
  await cy.getByText('Confirmed: you read its mail.').waitFor();
});

test('an address is confirmed from the mail, by a button and not by opening the page', async () => {
  const mail = await mailTo('ada@forthright.example', 'Confirm your mail address');
  await ada.goto(linkIn(mail, 'Confirm the address'));
  await ada.getByText('ada@forthright.example belongs to the account of Ada Osei.').waitFor();
  await noViolations(ada, 'confirm-address');
  await ada.goto(`${instance.address}/settings/address`);
  await ada.getByText('Not confirmed yet.').waitFor();
  await noViolations(ada, 'address');
  await ada.goto(linkIn(mail, 'Confirm the address'));
  await ada.getByRole('button', { name: 'Confirm' }).click();
  await ada.getByRole('heading', { name: 'Your address is confirmed' }).waitFor();
  await ada.goto(`${instance.address}/settings/address`);
  await ada.getByText('Confirmed: you read its mail.').waitFor();
});

test('a changed address signs in once its mail was answered', async () => {
  await cy.getByLabel('New mail address').fill('cy@forthright.example');
  await cy.getByLabel('Your password, to show that it is you').fill(PASSWORD);
  await cy.getByRole('button', { name: 'Mail me a link' }).click();
  await cy.getByText('cy@forthright.example is to take its place').waitFor();
  await noViolations(cy, 'address-pending');
  await mailTo('cy@acme.example', 'Your mail address is to be changed');
  const mail = await mailTo('cy@forthright.example', 'Confirm your new mail address');
  await cy.goto(linkIn(mail, 'Confirm the address'));
  await cy.getByRole('button', { name: 'Confirm' }).click();
  await cy.getByRole('heading', { name: 'Your address is changed' }).waitFor();
  await cy.goto(`${instance.address}/settings`);
  await cy.getByText('Signed in as Cy Okafor, cy@forthright.example.').waitFor();
});

test('an employer is shown by the code in a mail, and stands on the profile', async () => {
  await cy.goto(`${instance.address}/settings/profile`);
  await cy.getByLabel('Your address at work').fill('c.okafor@lab.acme.example');
  await cy.getByRole('button', { name: 'Mail me a code' }).click();
  const { text = '' } = await mailTo('c.okafor@lab.acme.example', 'Your code');
  await cy.getByLabel('The code in the mail').fill(/\b\d{4} \d{4}\b/.exec(text)?.[0] ?? '');
  await noViolations(cy, 'employer-code');
  await cy.getByRole('button', { name: 'Enter' }).click();
  await cy.getByRole('button', { name: 'Remove lab.acme.example' }).waitFor();
  await noViolations(cy, 'employer');
  await ada.goto(`${instance.address}/people/cy-okafor`);
  await ada.getByText('Works at lab.acme.example, confirmed by a code mailed there').waitFor();
  await noViolations(ada, 'employer-on-profile');
});

test('a forgotten password is set anew from the mail', async () => {
  await ada.goto(`${instance.address}/settings`);
  await ada.getByRole('button', { name: 'Sign out' }).click();
  await ada.getByRole('link', { name: 'Forgotten your password?' }).click();
  await ada.getByRole('heading', { name: 'A new password' }).waitFor();
  await noViolations(ada, 'forgotten');
  await ada.getByLabel('Mail address').fill('Ada@Forthright.example');
  await ada.getByRole('button', { name: 'Mail me a link' }).click();
  await ada.getByRole('heading', { name: 'Look into your mail' }).waitFor();
  const mail = await mailTo('ada@forthright.example', 'Set a new password');
  await ada.goto(linkIn(mail, 'Set a new password'));
  await ada.getByLabel('New password').fill(NEW_PASSWORD);
  await ada.getByRole('button', { name: 'Set the password' }).click();
  await ada.getByRole('heading', { name: 'The new password is set' }).waitFor();
  await ada.getByRole('link', { name: 'Sign in' }).click();
  await signIn(ada, 'ada@forthright.example', NEW_PASSWORD);
});
