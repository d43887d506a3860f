import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslations } from 'use-intl';
import type { ResumeChanges } from '../../http/profile-schemas.ts';
import { call } from '../api.ts';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { FormProblem } from '../ui/field.tsx';
import { notices } from '../ui/notices.ts';
import { useSentence } from '../ui/sentence.ts';
import { Waiting } from '../ui/waiting.tsx';
import { profileQuery } from './profile-queries.ts';

const PARTS = ['added', 'removed', 'kept'] as const;

const put = (resume: unknown, isPreview: boolean) =>
  call<ResumeChanges>(`/api/v1/me/profile/json-resume?preview=${isPreview}`, {
    method: 'POST',
    body: resume,
  });

/** What a résumé would change, before it does. */
export function ResumeDialog({ resume, onClose }: { resume: unknown; onClose: () => void }) {
  const t = useTranslations('profile');
  const sentenceOf = useSentence();
  const client = useQueryClient();
  const seen = useQuery({ queryKey: ['resume'], queryFn: () => put(resume, true), gcTime: 0, retry: false });
  const replacing = useMutation({
    mutationFn: () => put(resume, false),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: profileQuery.queryKey });
      onClose();
      notices.say(t('files.replaced'));
    },
  });
  const error = seen.error ?? replacing.error;
  return (
    <Dialog title={t('files.preview')} onClose={onClose}>
      {seen.isPending && <Waiting />}
      {seen.data && PARTS.map((part) => <Part key={part} part={part} lines={seen.data[part]} />)}
      <FormProblem text={error ? sentenceOf(error) : null} />
      <div className="dialog-acts">
        <Button onClick={onClose}>{t('cancel')}</Button>
        <Button look="yes" disabled={!seen.data || replacing.isPending} onClick={() => replacing.mutate()}>
          {t('files.replace')}
        </Button>
      </div>
    </Dialog>
  );
}

interface PartProps {
  part: (typeof PARTS)[number];
  lines: ResumeChanges['kept'];
}

function Part({ part, lines }: PartProps) {
  const t = useTranslations('profile.files');
  return (
    <section className="resume-part">
      <h3>{t(part, { count: lines.length })}</h3>
      <ul>
        {lines.map(({ text, organisation }, index) => (
          <li key={index}>{[text, organisation].filter(Boolean).join(', ')}</li>
        ))}
      </ul>
    </section>
  );
}
