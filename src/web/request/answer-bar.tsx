import { useNavigate } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RequestCard } from '../../http/schemas.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { useKeys } from '../use-keys.ts';
import { KEY_OF, layoutOf } from './answer-layout.ts';
import { useUndo, type Verb } from './answering.ts';
import { memberIn, networkName } from './network-name.ts';
import { StateLine } from './state-line.tsx';
import { useGivenAnswer } from './given-answer.ts';

const AnswerDialogs = lazy(() =>
  import('./answer-dialogs.tsx').then((file) => ({ default: file.AnswerDialogs })),
);

const BlockDialog = lazy(() =>
  import('../people/block-dialog.tsx').then((file) => ({ default: file.BlockDialog })),
);

type Opened = 'ask' | 'decline' | 'report' | 'block' | 'more' | null;

export function AnswerBar({ card, name }: { card: RequestCard; name: string }) {
  const t = useTranslations('request.answers');
  const [opened, setOpened] = useState<Opened>(null);
  const give = useGivenAnswer(card, name);
  const undo = useUndo(card.id, name);
  const navigate = useNavigate();
  const { bar, more, advised } = layoutOf(card);
  const member = memberIn(card.sender.profileUrl);
  const may = (verb: Verb) => card.mayAnswer.includes(verb);
  const choose = (verb: Verb) => {
    // What is typed while a dialog is still being loaded answers nothing.
    if (!may(verb) || (opened && opened !== 'more')) return;
    if (verb === 'accept' || verb === 'ignore') give({ verb });
    else setOpened(verb);
  };
  useKeys({
    accept: () => choose('accept'),
    ask: () => choose('ask'),
    ignore: () => choose('ignore'),
    decline: () => choose('decline'),
    report: () => choose('report'),
    more: () => (more.length > 0 || member) && setOpened('more'),
    ...(card.mayAnswer.includes('undo') && { undo }),
  });
  const look = (verb: Verb) => (verb !== advised ? 'plain' : verb === 'report' ? 'no' : 'yes');
  return (
    <section className="answers" aria-label={t('label')}>
      <StateLine card={card} undo={undo} />
      <div className="answers-row">
        {bar.map((verb) => (
          <Button key={verb} look={look(verb)} hint={KEY_OF[verb]} onClick={() => choose(verb)}>
            {t(verb)}
            {card.outside && verb !== 'ignore' && verb !== 'report' && <Icon name="out" size={14} />}
          </Button>
        ))}
        {(more.length > 0 || member) && (
          <More
            verbs={more}
            mayBlock={member !== null}
            isOpen={opened === 'more'}
            // A chosen answer may have opened its dialog already.
            onOpen={(isOpen) => setOpened((now) => (isOpen ? 'more' : now === 'more' ? null : now))}
            onChoose={(chosen) => (chosen === 'block' ? setOpened('block') : choose(chosen))}
          />
        )}
      </div>
      {card.outside && (
        <p className="answers-outside">{t('outside', { network: networkName(card.outside.url) })}</p>
      )}
      <Suspense>
        {opened && opened !== 'more' && opened !== 'block' && (
          <AnswerDialogs {...{ card, name, opened, give }} onClose={() => setOpened(null)} />
        )}
        {opened === 'block' && member && (
          <BlockDialog
            person={{ name, handle: member }}
            onClose={() => setOpened(null)}
            onDone={() => void navigate({ to: '/inbox' })}
          />
        )}
      </Suspense>
    </section>
  );
}

interface MoreProps {
  verbs: readonly Verb[];
  /** A member here can be blocked; who wrote on another network cannot. */
  mayBlock: boolean;
  isOpen: boolean;
  onOpen: (isOpen: boolean) => void;
  onChoose: (chosen: Verb | 'block') => void;
}

function More({ verbs, mayBlock, isOpen, onOpen, onChoose }: MoreProps) {
  const t = useTranslations('request.answers');
  const answers = verbs.map((verb) => ({
    id: verb,
    name: t(verb),
    hint: KEY_OF[verb],
    isGrave: verb === 'report',
  }));
  const items = mayBlock ? [...answers, { id: 'block', name: t('block'), isGrave: true }] : answers;
  return (
    <Menu
      label={t('more')}
      hint="m"
      onChoose={(id) => onChoose(id as Verb | 'block')}
      {...{ items, isOpen, onOpen }}
    >
      <Icon name="more" />
      <span className="answers-more-name">{t('more')}</span>
    </Menu>
  );
}
