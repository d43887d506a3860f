import type { Page } from 'playwright-core';
import { openTurnedClock } from './turned-clock.ts';

export const NOTE =
  'I read what you wrote about forecasting gusts and would like your advice: our models miss every second ' +
  'storm. In return I can show you what two winters of measurements in Oslo have taught us about towers and ice.';

/** Two members on a stage where time is turned by hand, with the steps that every play takes. */
export async function openStage() {
  const stage = await openTurnedClock();
  const { address, ada, bo, post } = stage;
  const at = (page: Page, path: string) => page.goto(`${address}${path}`);
  const wordsAt = async (page: Page, path: string) => {
    await at(page, path);
    await page.getByRole('main').getByRole('heading').first().waitFor();
    await page.waitForLoadState('networkidle');
    return page.getByRole('main').innerText();
  };
  return {
    ...stage,
    at,
    /** Everything that a page says. */
    wordsAt,
    /** Bo asks Ada, or whoever is named, in a way that another test has shown to work by hand. */
    async boSends(to = 'ada-osei') {
      const request = { to, reason: 'seeking_advice', note: NOTE, atOnce: true };
      const { id } = (await post(bo.context(), '/api/v1/requests', request)) as { id: string };
      return id;
    },
    adaReads: (id: string) => at(ada, `/inbox/${id}`),
    boReads: (id: string) => at(bo, `/sent/${id}`),
    /** All that Bo can see of a request and of what he was told. */
    async boSees(id: string) {
      return [await wordsAt(bo, `/sent/${id}`), await wordsAt(bo, '/notices')].join('\n---\n');
    },
    /** Bo writes to Ada on the page, and presses the button. */
    async boTriesToSend(to = 'ada-osei') {
      await at(bo, `/people/${to}/ask`);
      await bo.getByLabel('I would like your advice').check();
      await bo.getByLabel(/^Your note to/).fill(NOTE);
      await bo.getByText('The length is good').waitFor(); // the advice rests
      await bo.getByRole('button', { name: 'Send at once' }).click();
    },
  };
}

export type Stage = Awaited<ReturnType<typeof openStage>>;
