import { useFormatter, useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';

type Context = RequestCard['context'];

/** What is known around a request, as figures with their words. What is unknown is left out, and said where all is. */
export function Facts({ context }: { context: Context }) {
  const t = useTranslations('request.facts');
  const facts = useFacts(context);
  if (facts.length === 0) return <p className="facts-none">{t('unknown')}</p>;
  return (
    <section aria-label={t('label')}>
      <dl className="facts">
        {facts.map(({ figure, words }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{figure}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

interface Fact {
  figure: string;
  words: string;
}

function useFacts({ mutuals, reach, wishes, copies, standing, precedents }: Context): Fact[] {
  const t = useTranslations('request.facts');
  const format = useFormatter();
  const mutualsInWords = useMutualsInWords();
  const facts: (Fact | false | null)[] = [
    mutuals && { figure: format.number(mutuals.count), words: mutualsInWords(mutuals) },
    reach &&
      reach.people > 0 && {
        figure: `+${format.number(reach.people)}`,
        words: t('reach', { count: reach.people }),
      },
    reach && reach.inMyField > 0 && { figure: format.number(reach.inMyField), words: t('inMyField') },
    wishes && { figure: t('wishesShort', wishes), words: t('wishes') },
    standing && { figure: format.number(standing.answeredShare, { style: 'percent' }), words: t('standing') },
    copies &&
      copies.notes > 0 && {
        figure: format.number(copies.notes),
        words: t('copies', { count: copies.notes, senders: copies.senders }),
      },
    precedents && {
      figure: format.number(precedents.talked),
      words: t('precedents', { connections: precedents.connections }),
    },
  ];
  return facts.filter((fact): fact is Fact => Boolean(fact));
}

function useMutualsInWords() {
  const t = useTranslations('request.facts');
  const format = useFormatter();
  return ({ count, names }: NonNullable<Context['mutuals']>): string => {
    if (count === 0 || names.length === 0) return t('mutualsUnnamed', { count });
    const more = count - names.length;
    if (more > 0)
      return t('mutuals', { count, names: t('mutualsMore', { names: names.join(', '), count: more }) });
    return t('mutuals', { count, names: format.list(names) });
  };
}
