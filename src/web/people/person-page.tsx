import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { lazy, Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { PersonPage as Person } from '../../http/sending-schemas.ts';
import { useSpan } from '../profile/use-span.ts';
import { isPage } from '../request/network-name.ts';
import { personQuery } from '../sending-queries.ts';
import { Failed } from '../ui/failed.tsx';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';
import { usePageTitle } from '../ui/page-title.ts';
import { Waiting } from '../ui/waiting.tsx';
import { lineGroups, type Line } from './line-groups.ts';
import './people.css';
import { Belongs } from './belongs.tsx';
import { Relation } from './relation.tsx';
import { WelcomeSaid } from './welcome-said.tsx';
import { whatTheyDo, workOf } from './what-they-do.ts';

const BlockDialog = lazy(() => import('./block-dialog.tsx').then((file) => ({ default: file.BlockDialog })));

const ReportDialog = lazy(() =>
  import('../moderation/report-dialog.tsx').then((file) => ({ default: file.ReportDialog })),
);

/** A member as other members see them, and the best next step between the two. */
export function PersonPage() {
  const t = useTranslations('people');
  const { handle } = useParams({ from: '/member/desk/people/$handle' });
  const { data: person, isError, error, refetch } = useQuery(personQuery(handle));
  usePageTitle(person?.name ?? '', t('title'));
  return (
    <main id="content" className="page people">
      <Link className="page-back" to="/people">
        {t('title')}
      </Link>
      {!person && (isError ? <Failed error={error} retry={() => void refetch()} /> : <Waiting />)}
      {person && (
        <article aria-label={person.name}>
          <Head person={person} />
          <Relation person={person} />
          <WelcomeSaid person={person} />
          <Lines person={person} />
        </article>
      )}
    </main>
  );
}

function Head({ person }: { person: Person }) {
  const work = workOf(person);
  return (
    <header className="person-head">
      <div>
        <h1 className="page-title">{person.name}</h1>
        <p>{whatTheyDo(person)}</p>
        {work && <p>{work}</p>}
        <Belongs to={person.organisations} worksAt={person.worksAt} />
        {person.place && <p>{person.place}</p>}
      </div>
      {!['yourself', 'blocked'].includes(person.relation.name) && <More person={person} />}
    </header>
  );
}

function More({ person }: { person: Person }) {
  const t = useTranslations('people');
  const report = useTranslations('moderation.report');
  const [opened, setOpened] = useState<'menu' | 'block' | 'report' | null>(null);
  return (
    <>
      <Menu
        label={t('more')}
        items={[
          { id: 'report', name: report('act'), isGrave: true },
          { id: 'block', name: t('block.act'), isGrave: true },
        ]}
        isOpen={opened === 'menu'}
        // What was chosen may have opened its dialog already.
        onOpen={(isOpen) => setOpened((now) => (isOpen ? 'menu' : now === 'menu' ? null : now))}
        onChoose={(id) => setOpened(id === 'report' ? 'report' : 'block')}
      >
        <Icon name="more" />
        {t('more')}
      </Menu>
      <Suspense>
        {opened === 'block' && <BlockDialog person={person} onClose={() => setOpened(null)} />}
        {opened === 'report' && (
          <ReportDialog about="account" person={person} onClose={() => setOpened(null)} />
        )}
      </Suspense>
    </>
  );
}

function Lines({ person: { name, lines } }: { person: Person }) {
  const t = useTranslations('people.lines');
  if (lines === null) return <p className="person-none">{t('hidden', { name })}</p>;
  if (lines.length === 0) return <p className="person-none">{t('empty')}</p>;
  return (
    <div className="person-lines">
      {lineGroups(lines).map(({ kind, lines: same }) => (
        <section key={kind} aria-labelledby={`lines-${kind}`}>
          <h2 id={`lines-${kind}`}>{t(kind)}</h2>
          <ul className={kind}>
            {same.map((line, index) => (
              <OneLine key={index} line={line} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function OneLine({ line }: { line: Line }) {
  const t = useTranslations('profile.ofMember');
  const span = useSpan();
  const { text, organisation, url, isChecked } = line;
  return (
    <li>
      {isPage(url) ? (
        <a href={url} target="_blank" rel="noopener noreferrer">
          {text}
          <Icon name="out" size={14} />
        </a>
      ) : (
        text
      )}
      {organisation && <span>{organisation}</span>}
      {span(line) && <span>{span(line)}</span>}
      {isChecked && (
        <span className="person-checked" title={t('checkedText')}>
          {t('checked')}
        </span>
      )}
    </li>
  );
}
