import { linesOfResume, type JsonResume } from '../domain/profile/json-resume.ts';
import { replaceLines, type ImportedLine, type Replacement } from '../domain/profile/import-rules.ts';
import { checkLine } from '../domain/profile/line.ts';
import type { Viewer } from '../domain/viewer.ts';
import type { Repositories } from '../storage/store.ts';
import type { Deps } from './deps.ts';
import { refreshWork } from './edit-profile.ts';

/** What a résumé would make of the profile, or has made of it. */
export interface ResumeChanges extends Replacement<ImportedLine> {
  headline: string;
  place: string;
}

/** Lines of one résumé that are looked at; far above any real one. */
const MOST_LINES = 500;

/** Puts a résumé in the place of the lines of a profile, or only tells what that would change. */
export function replaceProfile(
  { store, now, newId }: Pick<Deps, 'store' | 'now' | 'newId'>,
  viewer: Viewer,
  { resume, isPreview }: { resume: JsonResume; isPreview: boolean },
): Promise<ResumeChanges> {
  return store.transaction(async (tx) => {
    const { memberId } = viewer;
    await tx.members.lock(memberId);
    const changes = await changesOf(tx, viewer, resume);
    if (isPreview) return changes;
    for (const line of changes.removed) {
      await tx.profiles.changeLine({ ...line, ownerId: memberId }, { removedAt: now(), checkDue: null });
    }
    await tx.profiles.addLines(
      changes.added.map((line, index) => ({
        ...line,
        ownerId: memberId,
        id: newId(),
        key: newId(), // the trace of a line that was taken out may still have the résumé's own name for it
        origin: 'json_resume',
        place: changes.kept.length + index,
        checkDue: line.kind === 'link' ? now() : null,
      })),
    );
    if (changes.headline) await tx.people.update(memberId, memberId, { headline: changes.headline });
    if (changes.place) await tx.profiles.saveCard(memberId, { place: changes.place });
    await refreshWork(tx, memberId);
    return changes;
  });
}

async function changesOf(tx: Repositories, { memberId }: Viewer, resume: JsonResume): Promise<ResumeChanges> {
  const incoming = linesOfResume(resume)
    .slice(0, MOST_LINES)
    .filter((line) => checkLine(line).ok);
  const lines = await tx.profiles.lines(memberId);
  const { label = '', location } = resume.basics ?? {};
  return { ...replaceLines(incoming, lines), headline: label, place: location?.city ?? '' };
}
