import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Instance } from './instance.ts';
import { noViolations, openTwoMembers, PHONE } from './two-members.ts';

let two: Awaited<ReturnType<typeof openTwoMembers>>;
let instance: Instance;
let ada: Page;
let bo: Page;

beforeAll(async () => {
  // Pages of links stand on this machine, too.
  two = await openTwoMembers({ FETCH_ALLOW_PRIVATE: '1' });
  ({ instance, ada, bo } = two);
});

afterAll(() => two?.close());

const NOTE =
  'Dear Ada, I read what you wrote about forecasting gusts and would like your advice: our models miss every second ' +
  'storm. In return I can show you what two winters of measurements in Oslo have taught us about towers and ice.';

describe('a promise between two members', () => {
  test('is written with the request, and read before it is accepted', async () => {
    await bo.goto(`${instance.address}/people/ada-osei/ask`);
    await bo.getByLabel('I would like your advice').check();
    await bo.getByLabel('Your note to Ada Osei').fill(NOTE);
    await bo.getByLabel('Once you accept, I will').fill('send you the measurements of two winters');
    await bo.getByRole('button', { name: 'Send at once' }).click();
    await bo.getByRole('heading', { name: 'Delivered' }).waitFor();
    await ada.goto(`${instance.address}/waiting`);
    await ada.getByRole('link', { name: 'One request waits for your answer' }).click();
    await ada.getByText('Bo Lindqvist promises, once you accept').waitFor();
    await ada.getByText('send you the measurements of two winters').waitFor();
    await noViolations(ada);
    await ada.getByRole('button', { name: 'Accept' }).click();
    await ada
      .getByText(/You accepted/)
      .first()
      .waitFor();
  });

  test('is to be kept by the one and awaited by the other, once the acceptance is told', async () => {
    const isShown = (page: Page, text: string) => async () => {
      await page.goto(`${instance.address}/waiting`);
      await page.getByRole('heading', { name: 'Waiting on them' }).waitFor();
      return page.getByText(text).isVisible();
    };
    const patience = { timeout: 40_000, interval: 2_000 };
    await expect.poll(isShown(bo, 'You promised Ada Osei'), patience).toBe(true);
    expect(await isShown(ada, 'Bo Lindqvist promised')()).toBe(true);
    await noViolations(ada);
    await noViolations(bo);
  });

  test('is put off by the one who waits', async () => {
    await ada.getByRole('button', { name: 'Put off: send you the measurements' }).click();
    await ada.getByRole('menuitem', { name: 'In a month' }).click();
    await ada.getByText('Put off.', { exact: true }).first().waitFor();
  });

  test('is done for both when its giver says so', async () => {
    await bo.getByRole('button', { name: 'Done: send you the measurements' }).click();
    await bo.getByText('Nobody waits for you.').waitFor();
    await ada.reload();
    await ada.getByText('You wait for nobody.').waitFor();
  });

  test('is joined by what one notes down for oneself', async () => {
    await ada.goto(`${instance.address}/connections/bo-lindqvist`);
    await ada.getByText('Note down what is to happen').click();
    await ada.getByLabel('What is to happen').fill('Write to Bo again');
    await ada.getByRole('button', { name: 'Note it down' }).click();
    await ada.getByText('For yourself, with Bo Lindqvist').waitFor();
    await noViolations(ada);
    await bo.goto(`${instance.address}/connections/ada-osei`);
    await bo.getByRole('heading', { name: 'To do', exact: true }).waitFor();
    expect(await bo.getByText('Write to Bo again').isVisible()).toBe(false);
  });
});

describe('a profile', () => {
  test('is written by hand, on a phone too', async () => {
    await ada.goto(`${instance.address}/settings/profile`);
    await ada.getByLabel('Headline').fill('Forecasts gusts');
    await ada.getByLabel('Place').fill('Oslo');
    await ada.getByRole('button', { name: 'Save', exact: true }).first().click();
    await ada.getByText('Saved.').first().waitFor();
    await ada.setViewportSize(PHONE);
    for (const skill of ['Wind power', 'Kafka']) {
      await ada.getByRole('button', { name: 'Add a skill' }).click();
      await ada.getByLabel('Skill', { exact: true }).fill(skill);
      await ada.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
      await ada.getByText(skill, { exact: true }).waitFor();
    }
    await ada.getByRole('button', { name: 'Move Kafka up' }).click();
    await expect.poll(() => ada.getByRole('button', { name: 'Move Kafka up' }).isDisabled()).toBe(true);
    await ada.getByRole('button', { name: 'Take out Wind power' }).click();
    await ada.getByText('No import brings it back').first().waitFor();
    await noViolations(ada);
  });

  test('shows a résumé before it takes the place of the lines', async () => {
    const resume = { work: [{ name: 'Norrsken', position: 'Data engineer' }] };
    const file = {
      name: 'r.json',
      mimeType: 'application/json',
      buffer: Buffer.from(JSON.stringify(resume)),
    };
    await ada.setInputFiles('input[type=file]', file);
    await ada.getByText('One line is taken out').waitFor();
    await noViolations(ada);
    await ada.getByRole('button', { name: 'Replace my lines' }).click();
    await ada.getByText('From your résumé').waitFor();
  });

  test('says what is welcome to whoever is about to ask', async () => {
    await ada
      .getByRole('group', { name: 'Something for sale' })
      .getByRole('radio', { name: 'Welcome', exact: true })
      .click();
    await ada.getByLabel('A sentence for those who are about to ask').fill('Ask me about ice.');
    await ada.getByRole('button', { name: 'Save', exact: true }).last().click();
    await ada.getByText('Saved.').first().waitFor();
    await bo.goto(`${instance.address}/people/ada-osei`);
    await bo.getByText('Ask me about ice.').waitFor();
    await bo.getByText('Welcome: Sales').waitFor();
    await noViolations(bo);
  });

  test('has its links looked at', async () => {
    const page = createServer((_, answer) =>
      answer
        .setHeader('content-type', 'text/html')
        .end(`<a rel="me" href="${instance.address}/people/ada-osei">Ada</a>`),
    ).listen(0, '127.0.0.1');
    await once(page, 'listening');
    const url = `http://127.0.0.1:${(page.address() as AddressInfo).port}/`;
    await ada.getByRole('button', { name: 'Add a link' }).click();
    await ada.getByLabel('Name of the page').fill('My page');
    await ada.getByLabel('Address').fill(url);
    await ada.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await ada.getByText('it points back to your profile').waitFor({ timeout: 30_000 });
    await noViolations(ada);
    page.close();
  });
});
