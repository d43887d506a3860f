import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, HOUR, SECOND } from '../../src/domain/time.ts';
import { ASK_AGAIN_AFTER } from '../../src/domain/sending.ts';
import { openStage, type Stage } from './plays.ts';
import { noViolations } from './two-members.ts';

let stage: Stage;
let id: string;
/** What Bo saw before Ada did anything. */
let before: string;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

async function sendAnew() {
  id = await stage.boSends();
  await stage.work();
  before = await stage.boSees(id);
}

const boSeesTheSame = async () => expect(await stage.boSees(id)).toBe(before);

const undo = () => stage.ada.getByRole('button', { name: 'Undo' });

async function declineKindly(sentence: string) {
  const { ada } = stage;
  await stage.adaReads(id);
  await ada.getByRole('button', { name: 'More' }).click();
  await ada.getByRole('menuitem', { name: 'Decline kindly' }).click();
  await ada.getByLabel('Your sentence').fill(sentence);
  await ada.getByRole('button', { name: 'Decline', exact: true }).click();
  await ada.getByText('You declined. Bo Lindqvist is told in 24 hours.').first().waitFor();
}

describe('declining kindly', () => {
  test('can be taken back within the day, and its sender saw nothing of it', async () => {
    const { ada } = stage;
    await sendAnew();
    await declineKindly('I have no time for this.');
    await boSeesTheSame();
    await stage.turn(23 * HOUR);
    await boSeesTheSame();
    await stage.adaReads(id);
    await ada.getByText('You declined on 2 March 2026. You can take it back until 3 Mar 2026').waitFor();
    await noViolations(ada);
    await undo().click();
    await ada.getByText('Taken back. Bo Lindqvist waits again.').first().waitFor();
    await boSeesTheSame();
    await stage.turn(2 * HOUR);
    await boSeesTheSame();
  });

  test('again is told a day later, with the sentence, and not before', async () => {
    const { ada, bo } = stage;
    await declineKindly('Thank you for asking. I keep to people I work with.');
    await stage.at(ada, '/inbox');
    await ada.getByRole('heading', { name: 'Nothing waits for an answer' }).waitFor();
    await noViolations(ada, 'nothing-waits');
    await ada.getByRole('link', { name: 'See what you answered' }).click();
    await ada.getByText('Bo Lindqvist').first().waitFor();
    await stage.turn(DAY - SECOND);
    await boSeesTheSame();
    await stage.turn(SECOND);
    const sees = await stage.boSees(id);
    expect(sees).toContain('Thank you for asking. I keep to people I work with.');
    expect(sees).not.toContain('I have no time for this.');
    expect(sees.match(/Ada Osei declined your request/g)).toHaveLength(1);
    await stage.boReads(id);
    await bo.getByRole('heading', { name: 'Declined' }).waitFor();
    await noViolations(bo);
    await stage.adaReads(id);
    await stage.ada.getByText('You declined on').waitFor();
    expect(await undo().count()).toBe(0);
  });
});

describe('ignoring', () => {
  test('can be taken back on the sixth day', async () => {
    const { ada } = stage;
    await stage.turn(ASK_AGAIN_AFTER);
    await sendAnew();
    await stage.adaReads(id);
    await ada.getByRole('button', { name: 'Ignore' }).click();
    await ada.getByText('You ignored Bo Lindqvist. Nobody is told.').first().waitFor();
    await boSeesTheSame();
    await stage.turn(6 * DAY);
    await boSeesTheSame();
    await stage.adaReads(id);
    await ada.getByText('You ignored this on 25 March 2026. Nobody was told.').waitFor();
    await noViolations(ada);
    await undo().click();
    await ada.getByText('Taken back. Bo Lindqvist waits again.').first().waitFor();
    await ada.getByRole('button', { name: 'Accept' }).waitFor();
    await boSeesTheSame();
  });

  test('cannot be taken back on the eighth day', async () => {
    const { ada } = stage;
    await stage.adaReads(id);
    await ada.getByRole('button', { name: 'Ignore' }).click();
    await ada.getByText('You ignored Bo Lindqvist. Nobody is told.').first().waitFor();
    await stage.turn(8 * DAY);
    await stage.adaReads(id);
    await ada.getByText('You ignored this on').waitFor();
    expect(await undo().count()).toBe(0);
    await noViolations(ada);
    await boSeesTheSame();
  });

  test('looks to its sender like silence, to the end and after it', async () => {
    await stage.turn(16 * DAY - SECOND);
    await boSeesTheSame();
    await stage.turn(SECOND);
    expect(await stage.boSees(id)).toContain('Time ran out without an answer.');
    await noViolations(stage.bo);
  });
});

describe('accepting', () => {
  test('can be taken back within ten seconds, and its sender was told nothing', async () => {
    const { ada } = stage;
    await stage.turn(ASK_AGAIN_AFTER);
    await sendAnew();
    await stage.adaReads(id);
    await ada.getByRole('button', { name: 'Accept' }).click();
    await ada.getByText('You accepted Bo Lindqvist.').first().waitFor();
    await boSeesTheSame();
    await stage.turn(9 * SECOND);
    await boSeesTheSame();
    await ada.bringToFront();
    await undo().first().click();
    await ada.getByText('Taken back. Bo Lindqvist waits again.').first().waitFor();
    await stage.turn(HOUR);
    await boSeesTheSame();
  });

  test('again is told after ten seconds, and not before', async () => {
    const { ada, bo, mails } = stage;
    const accepted = () => mails.filter(({ subject }) => subject === 'Your request was accepted');
    await stage.adaReads(id);
    await ada.getByRole('button', { name: 'Accept' }).click();
    await ada.getByText('You accepted Bo Lindqvist.').first().waitFor();
    await stage.turn(10 * SECOND - 1);
    await boSeesTheSame();
    expect(accepted()).toEqual([]);
    await stage.turn(1);
    expect(await stage.boSees(id)).toContain('Ada Osei accepted your request.');
    expect(accepted()).toHaveLength(1);
    await stage.boReads(id);
    await bo.getByText('You and Ada Osei are connected.').waitFor();
    await noViolations(bo);
    await stage.adaReads(id);
    await ada.getByText('You accepted on').waitFor();
    expect(await undo().count()).toBe(0);
  });
});
