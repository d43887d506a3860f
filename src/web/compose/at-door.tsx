import { useTranslations } from 'use-intl';
import { LONGEST_DOOR_ANSWER } from '../../domain/door.ts';
import type { PersonPage } from '../../http/sending-schemas.ts';
import { useDay } from '../request/use-day.ts';
import { Field, LongField } from '../ui/field.tsx';
import { placeId } from './places.ts';
import type { WritingProps } from './reason-picker.tsx';

/** What the other wants to be asked by: a pause, a question of theirs, or the code that opens their door. */
export function AtDoor({
  person: { name },
  door: { question, pausedUntil },
  draft,
  change,
  problem,
}: WritingProps & Pick<PersonPage, 'door'>) {
  const t = useTranslations('door.caller');
  const day = useDay();
  return (
    <div id={placeId('door')} className="compose-part">
      {pausedUntil && <p className="at-door-pause">{t('paused', { name, date: day(pausedUntil) })}</p>}
      {question !== '' && (
        <>
          <h2 className="at-door-asks">{t('asks', { name })}</h2>
          <LongField
            label={question}
            rows={3}
            value={draft.doorAnswer}
            maxLength={LONGEST_DOOR_ANSWER}
            problem={problem}
            onChange={(event) => change({ doorAnswer: event.target.value })}
          />
        </>
      )}
      <Field
        label={t('code')}
        hint={t('codeHint', { name })}
        value={draft.code}
        maxLength={50}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        problem={question === '' ? problem : undefined}
        onChange={(event) => change({ code: event.target.value })}
      />
    </div>
  );
}
