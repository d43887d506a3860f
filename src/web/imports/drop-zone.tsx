import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ImportState } from '../../http/schemas.ts';
import { upload } from '../api.ts';
import { importQuery, importsQuery, queryString } from '../queries.ts';
import { Button } from '../ui/button.tsx';
import { FormProblem } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { useSentence } from '../ui/sentence.ts';
import { problemWith, type DropProblem } from './dropped-file.ts';
import { ProgressBar } from './progress-bar.tsx';
import { useDrop, type DroppedFile } from './use-drop.ts';

/** Takes a file, sends it, and shows how far it is. */
export function DropZone() {
  const t = useTranslations('imports');
  const sentenceOf = useSentence();
  const [refused, setRefused] = useState<DropProblem | null>(null);
  const sending = useSending();
  const take = (files: readonly DroppedFile[]) => {
    const named = files.map(({ file, isFolder }) => ({
      name: file?.name ?? '',
      type: file?.type ?? '',
      isFolder,
    }));
    const problem = problemWith(named);
    setRefused(problem);
    const file = files[0]?.file;
    if (!problem && file) sending.mutate(file);
  };
  if (sending.isPending) return <Sending share={sending.share} />;
  const problem = refused ? t(`drop.${refused}`) : sending.isError ? sentenceOf(sending.error) : null;
  return <Zone take={take} problem={problem} />;
}

function Zone({ take, problem }: { take: (files: readonly DroppedFile[]) => void; problem: string | null }) {
  const t = useTranslations('imports.drop');
  const zone = useRef<HTMLElement>(null);
  const chooser = useRef<HTMLInputElement>(null);
  const isOver = useDrop(zone, take);
  return (
    <section ref={zone} className="drop" data-over={isOver ? '' : undefined} aria-label={t('title')}>
      <Icon name="file" size={40} />
      <p className="drop-title">{t(isOver ? 'now' : 'title')}</p>
      <p className="drop-or">{t('or')}</p>
      <Button look="yes" onClick={() => chooser.current?.click()}>
        {t('choose')}
      </Button>
      <input
        ref={chooser}
        type="file"
        accept=".zip,application/zip"
        hidden
        aria-label={t('choose')}
        onChange={(event) => {
          take([...(event.target.files ?? [])].map((file) => ({ file, isFolder: false })));
          event.target.value = '';
        }}
      />
      <FormProblem text={problem} />
    </section>
  );
}

function Sending({ share }: { share: number }) {
  const t = useTranslations('imports');
  return (
    <section className="drop" aria-label={t('sending')}>
      <p className="drop-title">{t('sending')}</p>
      <ProgressBar label={t('sending')} share={share} />
    </section>
  );
}

/** Sends the file and goes on to the page that shows what becomes of it. */
function useSending() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const [share, setShare] = useState(0);
  const sending = useMutation({
    mutationFn: (file: File) =>
      upload<ImportState>(`/api/v1/imports${queryString({ name: file.name })}`, file, (bytes) =>
        setShare(file.size === 0 ? 1 : bytes / file.size),
      ),
    onSuccess: async (found) => {
      client.setQueryData(importQuery(found.id).queryKey, found);
      void client.invalidateQueries({ queryKey: importsQuery.queryKey, exact: true });
      await navigate({ to: '/import/$id', params: { id: found.id } });
    },
  });
  return { ...sending, share };
}
