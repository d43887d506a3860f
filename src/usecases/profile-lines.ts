import type { ImportedLine } from '../domain/profile/import-rules.ts';
import { isWebAddress, type Line } from '../domain/profile/line.ts';
import type { ImportRecord } from '../importers/importer.ts';

/** The lines that one record of an archive adds to a profile: none for most, several for a list of web sites. */
export function profileLinesOf(record: ImportRecord): ImportedLine[] {
  switch (record.kind) {
    case 'position': {
      const { title, company, startedOn, finishedOn, voluntary } = record;
      const key = `${company} / ${title} / ${startedOn}`;
      const told = { text: title, organisation: company, since: startedOn, until: finishedOn };
      return [line('position', key, { ...told, form: voluntary ? 'voluntary' : '' })];
    }
    case 'education': {
      const { school, degree, startedOn, finishedOn } = record;
      const told = { text: degree, organisation: school, since: startedOn, until: finishedOn };
      return [line('education', `${school} / ${degree}`, told)];
    }
    case 'skill':
    case 'language':
      return [line(record.kind, record.name, { text: record.name })];
    case 'work': {
      const { title, url, form } = record;
      return [line('work', title, { text: title, url, form: form === 'project' ? 'project' : 'article' })];
    }
    case 'profile':
      return record.websites
        .map(withScheme)
        .filter(isWebAddress)
        .map((url) => line('link', url, { text: url, url }));
    default:
      return [];
  }
}

const line = (kind: Line['kind'], key: string, told: Partial<Line>): ImportedLine => ({
  kind,
  key,
  form: '',
  text: '',
  organisation: '',
  since: '',
  until: '',
  url: '',
  ...told,
});

const withScheme = (site: string): string => (/^https?:/i.test(site) ? site : `https://${site}`);
