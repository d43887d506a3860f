import { AxeBuilder } from '@axe-core/playwright';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from './browser.ts';
import { freePort, startInstance, type Instance } from './instance.ts';

const folder = mkdtempSync(join(tmpdir(), 'forthright-e2e-'));
const PASSWORD = 'a long enough one';
const DESK = { width: 1280, height: 860 };
const PHONE = { width: 390, height: 844 };

let instance: Instance;
let browsers: Browser[];
let ada: Page;
let bo: Page;

beforeAll(async () => {
  instance = await startInstance(join(folder, 'data'), { port: await freePort() });
  // Two browsers: the one from npm runs in a single process, in which contexts share their cookies.
  browsers = [await openBrowser(), await openBrowser()];
  const [atAdas, atBos] = await Promise.all(
    browsers.map((browser) => browser.newContext({ viewport: DESK, locale: 'en-GB' })),
  );
  if (!atAdas || !atBos) throw new Error('No browser');
  await post(atAdas, '/api/v1/owner', {
    token: tokenIn(instance.welcomeLink!),
    name: 'Ada Osei',
    ...login('ada'),
  });
  const { url } = (await post(atAdas, '/api/v1/invitations', { note: 'Bo', uses: 1 })) as { url: string };
  await post(atBos, '/api/v1/join', { token: tokenIn(url), name: 'Bo Lindqvist', ...login('bo') });
  await atBos.clearCookies(); // Bo opens the link of the code signed out
  [ada, bo] = [await atAdas.newPage(), await atBos.newPage()];
});

afterAll(async () => {
  await Promise.all(browsers.map((browser) => browser.close()));
  await instance?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const tokenIn = (url: string) => new URL(url).searchParams.get('token');
const login = (name: string) => ({ email: `${name}@forthright.example`, password: PASSWORD });

async function post(context: BrowserContext, path: string, data: unknown): Promise<unknown> {
  const headers = { origin: instance.address };
  const answer = await context.request.post(`${instance.address}${path}`, { headers, data });
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
  if (into) await page.screenshot({ path: join(into, `${name}.png`), fullPage: true });
}

async function noViolations(page: Page, name: string): Promise<void> {
  for (const size of [PHONE, DESK]) {
    await page.setViewportSize(size);
    await page.evaluate(MOTION_ENDED); // half-faded text has no contrast yet
    await picture(page, `${name}-${size.width}`);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const overflow = await page.evaluate('document.documentElement.scrollWidth - innerWidth');
    expect(overflow).toBeLessThanOrEqual(0);
  }
}

const NOTE =
  'Dear Ada, we spoke after your talk about gusts in Oslo. Our models miss every second storm, and I would like to hear ' +
  'how you found yours. In return I can show you what two winters of measurements have taught us about towers and ice.';

describe('two people who meet at an event', () => {
  let link = '';

  test('find it made by one of them, with a code to show', async () => {
    await ada.goto(`${instance.address}/events`);
    await ada.getByText('You have no event of your own.').waitFor();
    await noViolations(ada, 'events');
    await ada.getByRole('link', { name: 'Organise an event' }).click();
    await ada.getByLabel('Name').fill('Oslo wind days');
    await ada.getByLabel('Place').fill('Oslo');
    await noViolations(ada, 'new-event');
    await ada.getByRole('button', { name: 'Make the event' }).click();
    await ada.getByRole('img', { name: 'QR code that leads to checking in at Oslo wind days' }).waitFor();
    await noViolations(ada, 'event-organiser');
    link = await ada.getByText(/\/e\/[0-9A-Z]{8}$/).innerText();
  });

  test('check in, by the link even when signed out', async () => {
    await bo.goto(link);
    await bo.getByLabel('Mail address').fill('bo@forthright.example');
    await bo.getByLabel('Password').fill(PASSWORD);
    await bo.getByRole('button', { name: 'Sign in', exact: true }).click();
    await bo.getByRole('heading', { name: 'Oslo wind days' }).waitFor();
    await noViolations(bo, 'check-in');
    await bo.getByRole('button', { name: 'Check in' }).click();
    await bo.getByText('You checked in here.').waitFor();
    await ada.goto(`${instance.address}/events`);
    await ada.getByLabel('Check in with a code').fill(link.slice(-8).toLowerCase());
    await ada.getByRole('button', { name: 'Go on' }).click();
    await ada.getByRole('button', { name: 'Check in' }).click();
    await ada.getByText('You checked in here.').waitFor();
  });

  test('see each other only where both want to be seen', async () => {
    const shows = bo.getByRole('switch', { name: 'Show me to the others' });
    await shows.click();
    await bo.getByText('You alone are shown so far.').waitFor();
    await ada.getByRole('switch', { name: 'Show me to the others' }).click();
    await ada.getByRole('link', { name: 'Bo Lindqvist' }).waitFor();
    await ada.getByRole('switch', { name: 'Show me to the others' }).click();
    await ada.getByRole('link', { name: 'Bo Lindqvist' }).waitFor({ state: 'detached' });
    await noViolations(bo, 'event-attendee');
  });

  test('have it confirmed that they met, named with one tap', async () => {
    await bo.goto(`${instance.address}/people/ada-osei/ask`);
    await bo.getByLabel('We have met before').check();
    await bo.getByRole('button', { name: 'Oslo wind days' }).click();
    expect(await bo.getByLabel('Which event, where and when').inputValue()).toBe('Oslo wind days');
    await bo.getByLabel('Your note to Ada Osei').fill(NOTE);
    await bo.getByText('Not checked, or not for you to see.').waitFor();
    await noViolations(bo, 'compose-met');
    await bo.getByRole('button', { name: 'Send at once' }).click();
    await bo.getByRole('heading', { name: 'Delivered' }).waitFor();
    await ada.goto(`${instance.address}/inbox`);
    await ada.getByText('Confirmed by Oslo wind days').waitFor();
    await noViolations(ada, 'card-confirmed');
  });
});

describe('a meeting that no event knows of', () => {
  test('is settled by the recipient with one tap', async () => {
    const { url } = (await post(ada.context(), '/api/v1/invitations', { note: 'Kim', uses: 1 })) as {
      url: string;
    };
    const kims = await browsers[1]!.newContext({ locale: 'en-GB' });
    await kims.clearCookies();
    await post(kims, '/api/v1/join', { token: tokenIn(url), name: 'Kim Sato', ...login('kim') });
    const evidence = [{ kind: 'event', claim: 'The data meetup in Bergen, May 2025' }];
    const asked = { to: 'ada-osei', reason: 'met_before', evidence, note: NOTE, atOnce: true };
    const { id } = (await post(kims, '/api/v1/requests', asked)) as { id: string };
    await ada.goto(`${instance.address}/inbox/${id}`);
    await ada.getByRole('heading', { name: 'Have you met?' }).waitFor();
    await noViolations(ada, 'card-met');
    await ada.getByRole('button', { name: 'Yes, we met' }).click();
    await ada.getByText('Confirmed by you').waitFor();
    await ada.getByRole('button', { name: 'No', exact: true }).click();
    await ada.getByText('Contradicted by you').waitFor();
  });
});

describe('an organisation', () => {
  test('is made by the owner, and stands on the page of who belongs', async () => {
    await ada.goto(`${instance.address}/settings/organisations`);
    await ada.getByLabel('Name').fill('Norrsken Analytics');
    await noViolations(ada, 'organisations');
    await ada.getByRole('button', { name: 'Make it' }).click();
    await ada.getByLabel('Add a domain').fill('gmail.com');
    await ada.getByRole('button', { name: 'Add' }).first().click();
    await ada.getByText('Everybody can have an address under this domain').waitFor();
    await ada.getByLabel('Add a domain').fill('norrsken.example');
    await ada.getByRole('button', { name: 'Add' }).first().click();
    await ada.getByRole('button', { name: 'Remove norrsken.example' }).waitFor();
    await ada.getByLabel('Add a member by hand').fill('bo-lindqvist');
    await ada.getByRole('button', { name: 'Add' }).last().click();
    await ada.getByRole('link', { name: 'Bo Lindqvist' }).waitFor();
    await noViolations(ada, 'organisation');
    await ada.getByRole('link', { name: 'Bo Lindqvist' }).click();
    await ada.getByText('Belongs to Norrsken Analytics, confirmed by this instance').waitFor();
    await noViolations(ada, 'person-belongs');
  });
});
