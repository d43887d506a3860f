import { useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';
import { useAnswering, type Answer } from './answering.ts';
import { networkName } from './network-name.ts';
import { openOutside } from './outside.ts';

export type Given = Pick<Answer, 'verb' | 'words'>;

/**
 * Gives an answer here; for a request from another network, where only the person may act, it opens the page there and
 * copies the words as well.
 */
export function useGivenAnswer(card: RequestCard, name: string): (given: Given) => void {
  const t = useTranslations('request.done');
  const answer = useAnswering(card, name);
  return ({ verb, words }) => {
    const { outside } = card;
    if (!outside || verb === 'ignore' || verb === 'report') return answer({ verb, words });
    const toPaste = words ?? outside.words[verb];
    const network = networkName(outside.url);
    const note = openOutside(outside, toPaste).then((isCopied) => {
      if (toPaste === '') return '';
      return isCopied ? t('copied', { network }) : t('notCopied');
    });
    return answer({ verb, words, note });
  };
}
