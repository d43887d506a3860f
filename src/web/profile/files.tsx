import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useRef, useState, type ChangeEvent } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/button.tsx';
import { notices } from '../ui/notices.ts';

const ResumeDialog = lazy(() =>
  import('./resume-dialog.tsx').then((file) => ({ default: file.ResumeDialog })),
);

/** The profile out of a file, and into one. */
export function Files() {
  const t = useTranslations('profile.files');
  const input = useRef<HTMLInputElement>(null);
  const [resume, setResume] = useState<unknown>(null);
  const choose = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    event.target.value = ''; // the same file may be chosen again
    const read = file && (await jsonIn(file));
    if (read) setResume(read);
    else if (file) notices.say(t('unreadable'), { tone: 'problem' });
  };
  return (
    <section aria-labelledby="profile-files">
      <h2 id="profile-files">{t('title')}</h2>
      <p className="profile-how">{t('lead')}</p>
      <div className="profile-files">
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,application/json"
          aria-label={t('fill')}
          onChange={(event) => void choose(event)}
        />
        <Button onClick={() => input.current?.click()}>{t('fill')}</Button>
        <Link className="button" to="/import">
          {t('archive')}
        </Link>
        <a className="button" href="/api/v1/me/profile/json-resume" download>
          {t('resume')}
        </a>
        <a className="button" href="/api/v1/me/profile/vcard" download>
          {t('vcard')}
        </a>
      </div>
      <Suspense>
        {resume !== null && <ResumeDialog resume={resume} onClose={() => setResume(null)} />}
      </Suspense>
    </section>
  );
}

async function jsonIn(file: File): Promise<unknown> {
  try {
    return JSON.parse(await file.text());
  } catch {
    return null;
  }
}
