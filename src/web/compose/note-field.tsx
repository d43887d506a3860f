import { useTranslations } from 'use-intl';
import type { Span } from '../../domain/request.ts';
import { LONGEST_SENT_NOTE } from '../../domain/sending.ts';
import { segmentsOf } from '../request/note-segments.ts';
import { LongField } from '../ui/field.tsx';
import type { Shown } from './advice.ts';
import { placeId } from './places.ts';
import type { WritingProps } from './reason-picker.tsx';

interface NoteFieldProps extends WritingProps {
  advice: readonly Shown[];
  /** The passage that is pointed at in the advice. */
  lit: Span | null;
}

/** The note, with the passages marked that the advice is about. */
export function NoteField({ person: { name }, draft, change, problem, advice, lit }: NoteFieldProps) {
  const t = useTranslations('compose.note');
  const { note } = draft;
  const over = note.length - LONGEST_SENT_NOTE;
  const counter = t('counter', { count: note.trim().length });
  return (
    <div id={placeId('note')} className="compose-part compose-note">
      <LongField
        label={t('label', { name })}
        value={note}
        rows={8}
        hint={note.trim() === '' ? t('hint', { name }) : counter}
        problem={problem ?? (over > 0 ? t('tooLong', { over }) : undefined)}
        onChange={(event) => change({ note: event.target.value })}
        under={<Marks note={note} advice={advice} lit={lit} />}
      />
    </div>
  );
}

/**
 * The same words once more, unseen behind the field: a text area marks nothing itself. Both share one grid cell, so the
 * field grows with what is written.
 */
function Marks({ note, advice, lit }: { note: string } & Pick<NoteFieldProps, 'advice' | 'lit'>) {
  const marked = advice.flatMap(({ span, weight }) => (span ? [{ span, weight }] : []));
  const segments = segmentsOf(
    note,
    marked.map(({ span }, index) => ({ span, because: index + 1 })),
  );
  const isLit = ({ span }: { span: Span }) =>
    lit !== null && span.start === lit.start && span.end === lit.end;
  return (
    <div className="note-marks" aria-hidden="true">
      {segments.map(({ text, because }, index) => {
        const mark = because === null ? undefined : marked[because - 1];
        if (!mark) return text;
        return (
          <mark key={index} className={mark.weight} data-lit={isLit(mark) ? '' : undefined}>
            {text}
          </mark>
        );
      })}
      {/* A line that ends the note takes its room only when something stands in it. */}
      {'\u200b'}
    </div>
  );
}
