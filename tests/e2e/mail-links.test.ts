import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, SECOND } from '../../src/domain/time.ts';
import { linksIn } from '../mail-server.ts';
import { openBrowser } from './browser.ts';
import { openStage, type Stage } from './plays.ts';
import { noViolations } from './two-members.ts';

let stage: Stage;
/** Where Ada reads her mail: nobody is signed in there. */
let elsewhere: Browser;
let reader: Page;
let id: string;

beforeAll(async () => {
  stage = await openStage();
  elsewhere = await openBrowser();
  reader = await (await elsewhere.newContext({ locale: 'en-GB' })).newPage();
});
afterAll(async () => {
  await elsewhere?.close();
  await stage?.close();
});

/** The links of the latest mail to Ada, by their names. */
const isNewsToAda = ({ envelopeTo, subject }: { envelopeTo: string[]; subject?: string | undefined }) =>
  envelopeTo[0]?.startsWith('ada') && subject !== 'Confirm your mail address';
const links = () => linksIn(stage.mails.findLast(isNewsToAda)!);

const follow = async (name: string) => {
  await reader.goto(links()[name]!);
  await reader.getByRole('main').getByRole('heading', { level: 1 }).waitFor();
};

const press = (name: string) => reader.getByRole('button', { name, exact: true }).click();
const reads = (heading: string) => reader.getByRole('heading', { name: heading, exact: true }).waitFor();

/** How the request stands, as Ada reads it. */
async function state(): Promise<string> {
  const answer = await stage.ada.context().request.get(`${stage.address}/api/v1/requests/${id}`);
  return ((await answer.json()) as { state: string }).state;
}

describe('a request that came by mail', () => {
  test('is shown by each link without signing in, and nothing changes by looking', async () => {
    id = await stage.boSends();
    await stage.turn(DAY);
    const before = await stage.boSees(id);
    for (const [name, title] of [
      ['Accept', 'Accept this request?'],
      ['Ask why', 'Ask why?'],
      ['Ignore', 'Ignore this request?'],
    ] as const) {
      await follow(name);
      await reads(title);
      await reader.getByText('Bo Lindqvist').first().waitFor();
      await reader.getByText('I read what you wrote about forecasting gusts').waitFor();
      await noViolations(reader, `by-mail-${name}`);
    }
    expect(await state()).toBe('waiting');
    expect(await stage.boSees(id)).toBe(before);
  });

  test('is ignored by the button, which can be taken back, and its sender sees nothing of it', async () => {
    const before = await stage.boSees(id);
    await follow('Ignore');
    await press('Ignore');
    await reads('Ignored');
    expect(await state()).toBe('ignored');
    await noViolations(reader, 'by-mail-ignored');
    await press('Take it back');
    await reads('This link has done its work');
    expect(await state()).toBe('waiting');
    expect(await stage.boSees(id)).toBe(before);
    await follow('Ignore');
    await reads('This link has done its work');
    await noViolations(reader, 'by-mail-used');
  });

  test('is asked about with an offered question, and nothing is accepted by that', async () => {
    await follow('Ask why');
    await press('Thank you for asking. What made you think of me?');
    await press('Ask');
    await reads('Asked');
    expect(await reader.getByRole('button', { name: 'Take it back' }).count()).toBe(0);
    expect(await state()).toBe('asked');
    expect(await stage.boSees(id)).toContain('Thank you for asking. What made you think of me?');
  });

  test('is accepted by the button, and its sender learns it when it can no longer be taken back', async () => {
    const before = await stage.boSees(id);
    await follow('Accept');
    await press('Accept');
    await reads('Accepted');
    expect(await state()).toBe('accepted');
    await noViolations(reader, 'by-mail-accepted');
    expect(await stage.boSees(id)).toBe(before);
    await stage.turn(10 * SECOND);
    expect(await stage.boSees(id)).toContain('Ada Osei accepted your request');
    await stage.turn(SECOND);
    await follow('Accept');
    await reads('Accepted');
    expect(await reader.getByRole('button', { name: 'Take it back' }).count()).toBe(0);
    await reader.getByRole('link', { name: 'See it in Forthright' }).click();
    await reader.getByRole('heading', { name: 'Sign in' }).waitFor();
  });

  test('ends its links after 14 days', async () => {
    const { Ignore: link } = links();
    await stage.turn(14 * DAY);
    await reader.goto(link!);
    await reads('This link no longer works');
    await noViolations(reader, 'by-mail-over');
  });
});

describe('mail that one does not want', () => {
  test('is chosen on the page of settings', async () => {
    const { ada } = stage;
    await stage.at(ada, '/settings/mail');
    await ada.getByLabel('Messages, at most one mail an hour for each person').selectOption('Every morning');
    await ada.getByText('Kept.').first().waitFor();
    await noViolations(ada, 'mail-settings');
  });

  test('stops by the link at the foot of a digest, once the button is pressed', async () => {
    const arrived = async () => {
      const answer = await stage.ada.context().request.get(`${stage.address}/api/v1/me/mail`);
      return ((await answer.json()) as { paces: { arrived: string } }).paces.arrived;
    };
    await follow('Stop these digests');
    await reads('Stop the digests?');
    await noViolations(reader, 'mail-off');
    expect(await arrived()).toBe('daily');
    await press('Stop the digests');
    await reads('You get no digests any more.');
    await noViolations(reader, 'mail-off-done');
    expect(await arrived()).toBe('never');
  });
});
