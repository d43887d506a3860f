import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Instance } from './instance.ts';
import { noViolations, openTwoMembers } from './two-members.ts';

let two: Awaited<ReturnType<typeof openTwoMembers>>;
let instance: Instance;
let ada: Page;
let bo: Page;

beforeAll(async () => {
  two = await openTwoMembers();
  ({ instance, ada, bo } = two);
});

afterAll(() => two?.close());

const NOTE =
  'Dear Ada, I read what you wrote about forecasting gusts and would like your advice: our models miss every second ' +
  'storm. In return I can show you what two winters of measurements in Oslo have taught us about towers and ice.';

describe('a request between two members', () => {
  test('begins with finding the other', async () => {
    await bo.goto(`${instance.address}/people`);
    await bo.getByLabel('Find a member').fill('Ada');
    await bo.getByRole('link', { name: /Ada Osei/ }).waitFor();
    await noViolations(bo);
    await bo.getByRole('link', { name: /Ada Osei/ }).click();
    await bo.getByText('You and Ada Osei are not connected.').waitFor();
    await noViolations(bo);
    await bo.getByRole('link', { name: 'Ask to connect' }).click();
  });

  test('is refused beside what is missing', async () => {
    await bo.getByRole('button', { name: 'Send', exact: true }).click();
    await bo.getByText('Choose why you would like to connect.').waitFor();
    expect(await bo.evaluate('document.activeElement.type')).toBe('radio');
    await noViolations(bo);
  });

  test('is written with advice, and kept over a reload', async () => {
    await bo.getByLabel('I would like your advice').check();
    await bo.getByLabel('Your note to Ada Osei').fill('Hi {{first_name}}');
    const advice = bo.getByRole('complementary', { name: 'Advice' });
    await advice.getByText('This gap was never filled').waitFor();
    await noViolations(bo);
    await bo.getByLabel('Your note to Ada Osei').fill(NOTE);
    await advice.getByText('The length is good').waitFor();
    await bo.reload();
    await expect.poll(() => bo.getByLabel('Your note to Ada Osei').inputValue()).toBe(NOTE);
    expect(await bo.getByLabel('I would like your advice').isChecked()).toBe(true);
    await bo.getByText('It costs one request. You have 3 left.').waitFor();
  });

  test('arrives, and is asked about', async () => {
    await bo.getByRole('button', { name: 'Send at once' }).click();
    await bo.getByRole('heading', { name: 'Delivered' }).waitFor();
    await noViolations(bo);
    await ada.goto(`${instance.address}/inbox`);
    await ada.getByRole('button', { name: 'Ask why' }).click();
    await ada.getByLabel('Your question').fill('Which of my texts was it?');
    await ada.getByRole('button', { name: 'Ask', exact: true }).click();
    await ada.getByText('You asked why on').waitFor();
  });

  test('is answered by its sender, which accepts nothing', async () => {
    await bo.goto(`${instance.address}/sent`);
    await bo.getByRole('heading', { name: 'Waiting for you' }).waitFor();
    await bo.getByText('How that comes about').click();
    await noViolations(bo);
    await bo.getByRole('link', { name: /Ada Osei asks why/ }).click();
    await bo.getByText('Which of my texts was it?').waitFor();
    await noViolations(bo);
    await bo.getByLabel('Your answer').fill('The one in the March issue, about the tower at Skagen.');
    await bo.getByRole('button', { name: 'Answer' }).click();
    await bo.getByRole('heading', { name: 'You answered' }).first().waitFor();
  });

  test('is accepted, and its sender sees that', async () => {
    await ada.goto(`${instance.address}/inbox`);
    await ada.getByText('The one in the March issue').waitFor();
    await ada.getByRole('button', { name: 'Accept' }).click();
    const isAccepted = async () => {
      await bo.reload();
      await bo.getByRole('heading', { level: 2 }).first().waitFor();
      return bo.getByRole('heading', { name: 'Accepted' }).isVisible();
    };
    await expect.poll(isAccepted, { timeout: 30_000, interval: 2_000 }).toBe(true);
    await bo.goto(`${instance.address}/people`);
    await bo.getByLabel('Find a member').fill('Ada');
    await bo.getByRole('link', { name: /Ada Osei/ }).click();
    await bo.getByText('You and Ada Osei are connected.').waitFor();
  });

  test('goes on as messages, beside why it began', async () => {
    await ada.goto(`${instance.address}/connections`);
    await ada.getByRole('link', { name: /Bo Lindqvist/ }).waitFor();
    await noViolations(ada);
    await ada.getByRole('link', { name: /Bo Lindqvist/ }).click();
    await ada.getByText('The one in the March issue').waitFor();
    await ada.getByLabel('Your message').fill('Thank you. Shall we talk on Tuesday?');
    await ada.getByRole('button', { name: 'Send' }).click();
    await ada.getByRole('list').getByText('Shall we talk on Tuesday?').waitFor();
    await noViolations(ada);
    const page = bo.url();
    await bo.goto(`${instance.address}/connections`);
    await bo.getByRole('link', { name: /Ada Osei/ }).click();
    await bo.getByText('Shall we talk on Tuesday?').waitFor();
    await noViolations(bo);
    await bo.goto(page);
    await bo.getByText('You and Ada Osei are connected.').waitFor();
  });

  test('told its sender what happened, in a list that leads to each', async () => {
    const page = bo.url();
    await bo.getByRole('link', { name: /News, \d new/ }).click();
    await bo.getByRole('link', { name: /Ada Osei accepted your request/ }).waitFor();
    await noViolations(bo);
    await bo.getByRole('link', { name: /New.*Ada Osei wrote to you/ }).click();
    await bo.getByText('Shall we talk on Tuesday?').waitFor();
    await bo.goBack();
    await bo.getByRole('button', { name: 'Mark all as seen' }).click();
    await bo.getByRole('link', { name: 'News', exact: true }).waitFor();
    await noViolations(bo);
    await bo.goto(page);
    await bo.getByText('You and Ada Osei are connected.').waitFor();
  });

  test('can be ended by blocking, and blocking be undone in the settings', async () => {
    await noViolations(bo);
    await bo.getByRole('button', { name: 'More' }).click();
    await bo.getByRole('menuitem', { name: 'Block' }).click();
    await bo.getByRole('dialog').getByText('is not told').waitFor();
    await bo.getByRole('button', { name: 'Block', exact: true }).click();
    await bo.getByText('Nothing they send reaches you').waitFor();
    await bo.goto(`${instance.address}/settings`);
    const shows = bo.getByRole('switch', { name: /Members see/ });
    await shows.click(); // it turns when the server has it
    await expect.poll(() => shows.isChecked()).toBe(true);
    await bo.getByRole('button', { name: 'Unblock Ada Osei' }).waitFor();
    await noViolations(bo);
    await bo.getByRole('button', { name: 'Unblock Ada Osei' }).click();
    await bo.getByText('You have blocked nobody').waitFor();
  });

  test('can be ended from the card of a new request too', async () => {
    const again = { to: 'ada-osei', reason: 'seeking_advice', note: NOTE, atOnce: true };
    const { id } = (await two.post(bo.context(), '/api/v1/requests', again)) as { id: string };
    await ada.goto(`${instance.address}/inbox/${id}`);
    await ada.getByRole('button', { name: 'More' }).click();
    await ada.getByRole('menuitem', { name: 'Block' }).click();
    await ada.getByRole('button', { name: 'Block', exact: true }).click();
    await ada.waitForURL(/inbox$/);
    await ada.getByText('You have blocked Bo Lindqvist').first().waitFor();
  });
});
