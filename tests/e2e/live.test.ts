import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openTwoMembers } from './two-members.ts';

let two: Awaited<ReturnType<typeof openTwoMembers>>;
let ada: Page;
let bo: Page;

beforeAll(async () => {
  two = await openTwoMembers();
  ({ ada, bo } = two);
});

afterAll(() => two?.close());

const NOTE =
  'Dear Ada, I read what you wrote about forecasting gusts and would like your advice: our models miss every second ' +
  'storm. In return I can show you what two winters of measurements in Oslo have taught us about towers and ice.';
const HALF = 'Dear Bo, I was just about to';

/** Gone once a page is loaded anew. */
const mark = (page: Page) => page.evaluate('window.wasHere = true');
const wasHere = (page: Page) => page.evaluate('window.wasHere === true');

describe('a page that is open', () => {
  test('shows a request as it arrives', async () => {
    await ada.goto(`${two.instance.address}/inbox`);
    await ada.getByRole('link', { name: 'News', exact: true }).waitFor();
    await mark(ada);
    const request = { to: 'ada-osei', reason: 'seeking_advice', note: NOTE, atOnce: true };
    await two.post(bo.context(), '/api/v1/requests', request);
    await ada.getByRole('link', { name: 'News, one new' }).waitFor();
    await ada.getByText('our models miss every second storm').first().waitFor();
    expect(await wasHere(ada)).toBe(true);
  });

  test('shows in another tab, and to the sender, what became of it', async () => {
    await bo.goto(`${two.instance.address}/sent`);
    const second = await bo.context().newPage();
    await second.goto(`${two.instance.address}/sent`);
    for (const page of [bo, second]) await page.getByRole('link', { name: /Ada Osei/ }).waitFor();
    for (const page of [bo, second]) await mark(page);
    await ada.getByRole('button', { name: 'Accept' }).click();
    for (const page of [bo, second]) {
      await page.getByRole('link', { name: 'News, one new' }).waitFor();
      await page.getByText('Accepted').first().waitFor();
      expect(await wasHere(page)).toBe(true);
    }
    await second.close();
  });

  test('keeps what is being typed while a message comes in', async () => {
    await ada.goto(`${two.instance.address}/connections/bo-lindqvist`);
    await ada.getByLabel('Your message').fill(HALF);
    await two.post(bo.context(), '/api/v1/connections/ada-osei/messages', {
      text: 'Shall we talk on Tuesday?',
    });
    await ada.getByRole('list').getByText('Shall we talk on Tuesday?').waitFor();
    expect(await ada.getByLabel('Your message').inputValue()).toBe(HALF);
    expect(await ada.evaluate('document.activeElement.name')).toBe('text');
  });
});
