import { useId } from 'react';
import { useTranslations } from 'use-intl';
import { CHECK_SIGNS } from '../request/evidence-list.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import type { Coached } from './advice.ts';
import { fieldsOf, type FieldKind } from './draft.ts';
import { useOwnPlaces, YourPlaces } from './own-places.tsx';
import { placeId } from './places.ts';
import type { WritingProps } from './reason-picker.tsx';

const LONGEST_CLAIM = 500;

interface FactFieldsProps extends WritingProps {
  coached: Coached | undefined;
}

/** The fact behind the chosen reason, with what a check of it tells. Reasons that a sentence explains want none. */
export function FactFields({ person, draft, change, problem, coached }: FactFieldsProps) {
  const t = useTranslations('compose.fact');
  const kinds = fieldsOf(draft.reason);
  const yours = useOwnPlaces(kinds);
  if (kinds.length === 0) return null;
  return (
    <fieldset id={placeId('fact')} className="compose-part">
      <legend>{t('label')}</legend>
      {kinds.length > 1 && <p className="field-hint">{t('oneIsEnough')}</p>}
      {kinds.map((kind, index) => (
        <Fact
          key={kind}
          kind={kind}
          claim={draft.claims[kind] ?? ''}
          known={knownLines(person, kind)}
          yours={yours[kind] ?? []}
          problem={index === 0 ? problem : undefined}
          check={checkOf(coached, kind, draft.claims[kind])}
          name={person.name}
          onChange={(claim) => change({ claims: { ...draft.claims, [kind]: claim } })}
        />
      ))}
    </fieldset>
  );
}

type Check = Coached['evidence'][number]['check'];

interface FactProps {
  kind: FieldKind;
  claim: string;
  /** What the other's profile offers to choose from. */
  known: readonly string[];
  /** What the member may have confirmed: where they belong or were. */
  yours: readonly string[];
  problem: string | undefined;
  check: Check | null;
  name: string;
  onChange: (claim: string) => void;
}

function Fact({ kind, claim, known, yours, problem, check, name, onChange }: FactProps) {
  const t = useTranslations('compose');
  const list = useId();
  return (
    <div className="fact">
      <Field
        label={t(`fact.${kind}.label`)}
        hint={t(`fact.${kind}.hint`)}
        problem={problem}
        value={claim}
        maxLength={LONGEST_CLAIM}
        autoComplete="off"
        {...(kind === 'work_url' && { inputMode: 'url' as const })}
        {...(known.length > 0 && { list })}
        onChange={(event) => onChange(event.target.value)}
      />
      {known.length > 0 && (
        <datalist id={list}>
          {known.map((text) => (
            <option key={text}>{text}</option>
          ))}
        </datalist>
      )}
      {(kind === 'event' || kind === 'organisation') && yours.length > 0 && (
        <YourPlaces kind={kind} names={yours} onChoose={onChange} />
      )}
      <output className={`check ${check ?? ''}`}>
        {check && (
          <>
            <Icon name={CHECK_SIGNS[check]} size={14} />
            <span>{t(`checks.${check}`, { name })}</span>
          </>
        )}
      </output>
    </div>
  );
}

/** The check of what stands in the field now; an answer about other words says nothing of these. */
const checkOf = (coached: Coached | undefined, kind: FieldKind, claim = ''): Check | null =>
  coached?.evidence.find((one) => one.kind === kind && one.claim === claim.trim())?.check ?? null;

function knownLines({ lines }: WritingProps['person'], kind: FieldKind): string[] {
  const of = (take: (line: { kind: string; text: string; url: string }) => string) => [
    ...new Set((lines ?? []).map(take).filter(Boolean)),
  ];
  if (kind === 'profile_line') return of(({ text }) => text);
  if (kind === 'work_url') return of(({ url }) => url);
  return kind === 'field' ? of((line) => (line.kind === 'skill' ? line.text : '')) : [];
}
