import { useTranslations } from 'use-intl';
import type { EventLine } from '../../http/place-schemas.ts';
import { Field } from '../ui/field.tsx';
import { textIn } from '../ui/form-text.ts';
import { fieldFor, momentIn } from './moments.ts';

/** The fields that tell of an event. */
export function EventFields({ event }: { event: Omit<EventLine, 'id' | 'isOver'> }) {
  const t = useTranslations('places.newEvent');
  return (
    <>
      <Field
        label={t('name')}
        hint={t('nameHint')}
        name="name"
        defaultValue={event.name}
        minLength={3}
        maxLength={120}
        autoComplete="off"
        required
      />
      <Field label={t('place')} name="place" defaultValue={event.place} maxLength={200} autoComplete="off" />
      <Times of={event} hint={t('endsHint')} />
    </>
  );
}

/** When something begins and ends, on this device's clock. */
export function Times({ of, hint }: { of: { startsAt: string; endsAt: string }; hint?: string }) {
  const t = useTranslations('places.newEvent');
  const field = { type: 'datetime-local', required: true } as const;
  return (
    <div className="times">
      <Field label={t('startsAt')} name="startsAt" defaultValue={fieldFor(of.startsAt)} {...field} />
      <Field label={t('endsAt')} name="endsAt" hint={hint} defaultValue={fieldFor(of.endsAt)} {...field} />
    </div>
  );
}

/** What the form of an event or a session says, as the API takes it. */
export const givenIn = (form: FormData) => ({
  name: textIn(form, 'name'),
  place: textIn(form, 'place'),
  startsAt: momentIn(textIn(form, 'startsAt')),
  endsAt: momentIn(textIn(form, 'endsAt')),
});
