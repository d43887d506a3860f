import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { noViolations, openTwoMembers } from './two-members.ts';

let two: Awaited<ReturnType<typeof openTwoMembers>>;
let ada: Page;
let bo: Page;
const at = (path: string) => `${two.instance.address}${path}`;

beforeAll(async () => {
  two = await openTwoMembers();
  ({ ada, bo } = two);
});

afterAll(() => two?.close());

const QUESTION = 'Which of my projects is it about?';
const NOTE =
  'Dear Ada, I read what you wrote about forecasting gusts and would like your advice: our models miss every second ' +
  'storm. In return I can show you what two winters of measurements in Oslo have taught us about towers and ice.';

async function write(page: Page): Promise<void> {
  await page.goto(at('/people/ada-osei/ask'));
  await page.getByLabel('I would like your advice').check();
  await page.getByLabel('Your note to Ada Osei').fill(NOTE);
}

describe('a door', () => {
  test('is set with the keyboard alone, and tells what it would have done', async () => {
    await ada.goto(at('/settings'));
    await ada.getByRole('link', { name: 'Open your door' }).focus();
    await ada.keyboard.press('Enter');
    await ada.getByRole('heading', { name: 'Your door' }).waitFor();
    await ada.getByText('No requests came from people here').waitFor();
    const stranger = ada.getByLabel('What happens: A stranger');
    await stranger.focus();
    await ada.keyboard.type('Hold');
    expect(await stranger.inputValue()).toBe('hold');
    await ada.getByLabel('Your question').focus();
    await ada.keyboard.type(QUESTION);
    await noViolations(ada);
    await ada.keyboard.press('Enter');
    await ada.getByText('It holds for what arrives from now on.').first().waitFor();
  });

  test('asks its question before a request is sent', async () => {
    await write(bo);
    await bo.getByRole('heading', { name: 'Ada Osei asks everybody before a request' }).waitFor();
    await bo.getByRole('button', { name: 'Send at once' }).click();
    await bo.getByText('Before a request, this person asks everybody').waitFor();
    await noViolations(bo);
    await bo.getByLabel(QUESTION).fill('The one on gusts, of which you spoke in Oslo.');
    await bo.getByRole('button', { name: 'Send at once' }).click();
    await bo.getByRole('heading', { name: 'Delivered' }).waitFor();
    await bo.getByText('of which you spoke in Oslo').waitFor();
  });

  test('holds a stranger beside the inbox until its owner lets them in', async () => {
    await ada.goto(at('/inbox'));
    await ada.getByRole('link', { name: 'One request is held at your door' }).click();
    await ada.getByRole('heading', { name: 'Held at the door' }).waitFor();
    await noViolations(ada);
    await ada.getByRole('button', { name: 'Let in the request of Bo Lindqvist' }).click();
    await ada.getByText('It is in your inbox now.').first().waitFor();
    await ada.goto(at('/inbox'));
    await ada.getByText('Your door held it: A stranger.').waitFor();
    await ada.getByText('of which you spoke in Oslo').waitFor();
    await noViolations(ada);
  });

  test('is opened by a code, whatever else it would do', async () => {
    await bo.getByRole('button', { name: 'Take it back' }).click();
    await bo.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
    await bo.getByRole('heading', { name: 'Taken back' }).waitFor();
    await bo.goto(at('/people/ada-osei'));
    await bo.getByText('Your last request to Ada Osei is over. You can ask again on').waitFor();
    expect(await bo.getByRole('link', { name: 'Ask to connect' }).count()).toBe(0);
    await noViolations(bo, 'asked-lately');
    await bo.goto(at('/settings/door'));
    await bo.getByLabel('What happens: A stranger').selectOption('decline');
    await bo.getByRole('button', { name: 'Save' }).click();
    await bo.getByText('It holds for what arrives from now on.').first().waitFor();
    await bo.getByLabel('For whom?').fill('My talk in Oslo');
    await bo.getByRole('button', { name: 'Make a code' }).click();
    const code = await bo.locator('.door-code').first().innerText();
    await bo.getByText('QR code and link').click();
    await bo.getByRole('img', { name: `QR code that opens your door with ${code}` }).waitFor();
    const link = await bo.getByLabel('Leads to a request to you').inputValue();
    await noViolations(bo, 'door-codes');
    await ada.goto(at('/people/bo-lindqvist/ask'));
    await ada.getByLabel('I would like your advice').check();
    await ada.getByLabel('Your note to Bo Lindqvist').fill(NOTE.replace('Ada', 'Bo'));
    await ada.getByLabel('A code, if you have one').fill('AAAA-AAAA');
    await ada.getByRole('button', { name: 'Send at once' }).click();
    await ada.getByText('There is no such code for this person').waitFor();
    await ada.goto(link);
    expect(await ada.getByLabel('A code, if you have one').inputValue()).toBe(code);
    await ada.getByLabel('A code, if you have one').fill(code.toLowerCase());
    await ada.getByRole('button', { name: 'Send at once' }).click();
    await ada.getByRole('heading', { name: 'Delivered' }).waitFor();
    await ada.getByText('It cost nothing.').waitFor();
    await bo.goto(at('/inbox'));
    await bo.getByText('Came with a code of yours').waitFor();
  });
});
