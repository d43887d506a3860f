import { request, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Instance } from './instance.ts';
import { noViolations, openTwoMembers, PASSWORD } from './two-members.ts';

let two: Awaited<ReturnType<typeof openTwoMembers>>;
let instance: Instance;
let ada: Page;
let bo: Page;

beforeAll(async () => {
  two = await openTwoMembers();
  ({ instance, ada, bo } = two);
  await bo.context().clearCookies(); // Bo opens the link of the code signed out
});

afterAll(() => two?.close());

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
    const kims = { request: await request.newContext() };
    await two.invite(kims, 'Kim Sato');
    const evidence = [{ kind: 'event', claim: 'The data meetup in Bergen, May 2025' }];
    const asked = { to: 'ada-osei', reason: 'met_before', evidence, note: NOTE, atOnce: true };
    const { id } = (await two.post(kims, '/api/v1/requests', asked)) as { id: string };
    await kims.request.dispose();
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
