import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../src/domain/time.ts';
import { openStage, type Stage } from './plays.ts';
import { noViolations } from './two-members.ts';

let stage: Stage;
let id: string;

beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.close());

/** Of the news; each of the two was mailed a link to confirm their address, too. */
const subjects = () =>
  stage.mails.map(({ subject }) => subject).filter((subject) => subject !== 'Confirm your mail address');

describe('a question that its sender does not answer', () => {
  test('reaches the sender at once, in the app and by mail', async () => {
    const { ada, bo } = stage;
    id = await stage.boSends();
    await stage.adaReads(id);
    await ada.getByRole('button', { name: 'Ask why' }).click();
    await ada.getByLabel('Your question').fill('Which of my texts was it?');
    await ada.getByRole('button', { name: 'Ask', exact: true }).click();
    await ada.getByText('No answer yet. Bo Lindqvist has until 9 March 2026.').waitFor();
    await stage.work();
    expect(subjects()).toEqual(['You are asked why you would like to connect']);
    await stage.boReads(id);
    await bo.getByRole('heading', { name: 'Ada Osei asks why' }).waitFor();
    await bo.getByText('Answer until 9 March 2026.').waitFor();
  });

  test('is reminded of on the third day, once, however often the job runs', async () => {
    const { bo } = stage;
    await stage.turn(3 * DAY - MINUTE);
    expect(await stage.wordsAt(bo, '/notices')).not.toContain('still waits');
    await stage.turn(MINUTE);
    await stage.work();
    await stage.work();
    expect(subjects().filter((subject) => subject === 'A question still waits for your answer')).toHaveLength(
      1,
    );
    await stage.at(bo, '/notices');
    const reminder = bo.getByRole('link', { name: /Ada Osei still waits for your answer/ });
    await reminder.waitFor();
    expect(await reminder.count()).toBe(1);
    await noViolations(bo);
    await reminder.click();
    await bo.getByText('Answer until 9 March 2026.').waitFor();
  });

  test('is open to the last minute of the seventh day', async () => {
    const { ada, bo } = stage;
    await stage.turn(4 * DAY - MINUTE);
    await stage.boReads(id);
    await bo.getByLabel('Your answer').waitFor();
    await stage.adaReads(id);
    await ada.getByText('No answer yet. Bo Lindqvist has until 9 March 2026.').waitFor();
  });

  test('ends the request as unanswered, for both', async () => {
    const { ada, bo } = stage;
    await stage.turn(MINUTE);
    await stage.boReads(id);
    await bo.getByRole('heading', { name: 'You did not answer in time' }).waitFor();
    expect(await bo.getByLabel('Your answer').count()).toBe(0);
    await noViolations(bo);
    await stage.at(bo, '/sent');
    await bo.getByRole('heading', { name: /^Over/ }).waitFor();
    await stage.adaReads(id);
    await ada.getByText('Ended on 9 March 2026: your question was not answered in time.').waitFor();
    await ada.getByText('No answer came.').waitFor();
    await noViolations(ada);
  });

  test('keeps the sender from asking again for three weeks, and says until when', async () => {
    const { bo } = stage;
    const saysWhen = async () => {
      await stage.at(bo, '/people/ada-osei/ask');
      await bo
        .getByText('Your last request to Ada Osei is over. You can ask again on 30 March 2026.')
        .waitFor();
      expect(await bo.getByLabel(/^Your note to/).count()).toBe(0);
    };
    await saysWhen();
    await noViolations(bo);
    await stage.turn(21 * DAY - MINUTE);
    await saysWhen();
    await stage.turn(MINUTE);
    await stage.boTriesToSend();
    await bo.getByRole('heading', { name: 'Delivered' }).waitFor();
  });
});
