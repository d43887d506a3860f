import type { ImportedLine } from './import-rules.ts';
import type { Line, LineForm, LineKind } from './line.ts';

/** What we read and write of a JSON Resume (jsonresume.org, schema 1.0.0). Every part may be missing. */
export interface JsonResume {
  basics?: {
    name?: string;
    label?: string;
    email?: string;
    url?: string;
    location?: { city?: string };
    profiles?: { network?: string; url?: string }[];
  };
  work?: { name?: string; position?: string; startDate?: string; endDate?: string }[];
  volunteer?: { organization?: string; position?: string; startDate?: string; endDate?: string }[];
  education?: {
    institution?: string;
    area?: string;
    studyType?: string;
    startDate?: string;
    endDate?: string;
  }[];
  skills?: { name?: string }[];
  languages?: { language?: string }[];
  publications?: { name?: string; releaseDate?: string; url?: string }[];
  projects?: { name?: string; type?: string; startDate?: string; endDate?: string; url?: string }[];
}

/** The part of a profile that a résumé tells, too. */
export interface ResumeProfile {
  name: string;
  email: string;
  headline: string;
  place: string;
  /** Where the profile stands. */
  address: string;
  lines: readonly Line[];
}

/** A profile as a JSON Resume. Reading it again gives the same lines. */
export function toJsonResume({ name, email, headline, place, address, lines }: ResumeProfile): JsonResume {
  const of = (kind: LineKind, ...forms: LineForm[]) =>
    lines.filter((line) => line.kind === kind && (forms.length === 0 || forms.includes(line.form)));
  const works = of('work').filter(({ form }) => form !== 'article');
  const paid = of('position').filter(({ form }) => form !== 'voluntary');
  return {
    basics: {
      name,
      ...(headline && { label: headline }),
      ...(email && { email }),
      url: address,
      ...(place && { location: { city: place } }),
      profiles: of('link').map(({ text, url }) => ({ network: text, url })),
    },
    work: paid.map((one) => ({ name: one.organisation, position: one.text, ...datesOf(one) })),
    volunteer: of('position', 'voluntary').map((one) => ({
      organization: one.organisation,
      position: one.text,
      ...datesOf(one),
    })),
    education: of('education').map((one) => ({
      institution: one.organisation,
      area: one.text,
      ...datesOf(one),
    })),
    skills: of('skill').map(({ text }) => ({ name: text })),
    languages: of('language').map(({ text }) => ({ language: text })),
    publications: of('work', 'article').map(({ text, since, url }) => ({
      name: text,
      ...(since && { releaseDate: since }),
      ...(url && { url }),
    })),
    projects: works.map((one) => ({
      name: one.text,
      ...(one.form && { type: one.form }),
      ...datesOf(one),
      ...(one.url && { url: one.url }),
    })),
  };
}

const datesOf = ({ since, until }: Line) => ({
  ...(since && { startDate: since }),
  ...(until && { endDate: until }),
});

/** The lines of a résumé, in its order; what says nothing is left out. */
export function linesOfResume(resume: JsonResume): ImportedLine[] {
  const { basics = {}, work = [], volunteer = [], education = [], skills = [] } = resume;
  const { languages = [], publications = [], projects = [] } = resume;
  return [
    ...work.map((one) => line('position', { text: one.position, organisation: one.name, ...dates(one) })),
    ...volunteer.map((one) =>
      line('position', {
        form: 'voluntary',
        text: one.position,
        organisation: one.organization,
        ...dates(one),
      }),
    ),
    ...education.map((one) =>
      line('education', {
        text: [one.studyType, one.area].filter(Boolean).join(', '),
        organisation: one.institution,
        ...dates(one),
      }),
    ),
    ...skills.map(({ name }) => line('skill', { text: name })),
    ...languages.map(({ language }) => line('language', { text: language })),
    ...publications.map(({ name, releaseDate, url }) =>
      line('work', { form: 'article', text: name, since: coarse(releaseDate), url }),
    ),
    ...projects.map((one) =>
      line('work', { form: formOf(one.type), text: one.name, url: one.url, ...dates(one) }),
    ),
    ...(basics.profiles ?? []).map(({ network, url }) => line('link', { text: network || url, url })),
  ].filter(({ kind, text, organisation, url }) =>
    kind === 'link' ? url !== '' : text + organisation !== '',
  );
}

function line(kind: LineKind, given: { [Part in keyof Line]?: Line[Part] | undefined }): ImportedLine {
  const { form = '', text = '', organisation = '', since = '', until = '', url = '' } = given;
  const told = {
    kind,
    form,
    text: text.trim(),
    organisation: organisation.trim(),
    since,
    until,
    url: url.trim(),
  };
  return { ...told, key: `resume / ${told.text} / ${told.organisation} / ${since} / ${told.url}` };
}

const dates = ({ startDate, endDate }: { startDate?: string | undefined; endDate?: string | undefined }) => ({
  since: coarse(startDate),
  until: coarse(endDate),
});

/** Years and months: days say nothing on a profile. */
const coarse = (date = ''): string => /^\d{4}(-(0[1-9]|1[0-2]))?/.exec(date)?.[0] ?? '';

const formOf = (type = ''): LineForm =>
  type === 'talk' || type === 'project' ? type : type === 'presentation' ? 'talk' : '';
