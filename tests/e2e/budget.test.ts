import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DAY, MINUTE } from '../../src/domain/time.ts';
import { openStage, type Stage } from './plays.ts';
import { noViolations } from './two-members.ts';

let stage: Stage;

beforeAll(async () => {
  stage = await openStage();
  for (const name of ['Cleo Marsh', 'Dan Obi', 'Eve Tanaka']) await stage.alsoJoins(name);
});
afterAll(() => stage?.close());

const REFUSAL =
  'You have used up your requests for now. More are added every day; your sent requests show when.';

describe('who has used up the requests of the day', () => {
  test('is refused the fourth, in a sentence on the page', async () => {
    const { bo } = stage;
    for (const to of ['ada-osei', 'cleo-marsh', 'dan-obi']) await stage.boSends(to);
    await stage.boTriesToSend('eve-tanaka');
    await bo.getByRole('alert').getByText(REFUSAL).waitFor();
    await bo.getByText('You have 0 left. That is not enough').waitFor();
    await noViolations(bo);
  });

  test('reads the arithmetic where the refusal leads', async () => {
    const { bo } = stage;
    await bo.getByRole('link', { name: 'How that comes about' }).click();
    await bo.getByText('None left').waitFor();
    await bo.getByText('The next day adds 3, on 3 March 2026.').waitFor();
    await bo.getByText('How that comes about').click();
    // In one line with what it means.
    expect((await bo.getByText('Delivered').first().boundingBox())?.height).toBeLessThan(30);
    const rows = bo.getByRole('table').getByRole('row');
    const day = '2 Mar';
    expect((await rows.allInnerTexts()).slice(1).map((row) => row.split('\t'))).toEqual([
      [day, 'Request sent', '-1', '0'],
      [day, 'Request sent', '-1', '1'],
      [day, 'Request sent', '-1', '2'],
      [day, 'Added for the day', '+3', '3'],
    ]);
    await noViolations(bo);
  });

  test('still finds none a minute before the next day, and then may send', async () => {
    const { bo } = stage;
    await stage.turn(DAY - MINUTE);
    await stage.boTriesToSend('eve-tanaka');
    await bo.getByText(REFUSAL).waitFor();
    await stage.turn(MINUTE);
    await stage.boTriesToSend('eve-tanaka');
    await bo.getByRole('heading', { name: 'Delivered' }).waitFor();
    await stage.at(bo, '/sent');
    await bo.getByText('2 left', { exact: true }).waitFor();
  });
});
