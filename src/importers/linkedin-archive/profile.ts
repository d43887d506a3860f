/** The owner's own profile, spread over many small files. */
import { ok } from '../../domain/result.ts';
import type { PositionRecord } from '../profile-record.ts';
import { parseCoarseDate } from './dates.ts';
import type { Header } from './header.ts';
import { column, named, type ReadRow } from './row.ts';

export function profileReader(header: Header): ReadRow {
  const at = columnsNamed(header, 'firstname', 'lastname', 'headline', 'summary', 'industry', 'geolocation');
  const websites = column(header, 'websites');
  return (fields) =>
    ok({
      kind: 'profile',
      firstName: at.firstname(fields),
      lastName: at.lastname(fields),
      headline: at.headline(fields),
      summary: at.summary(fields),
      industry: at.industry(fields),
      location: at.geolocation(fields),
      websites: websitesOf(websites(fields)),
    });
}

/** `[PERSONAL:https://a.example,BLOG:b.example]`. LinkedIn may cut the list off, so the last one may be no address. */
function websitesOf(list: string): readonly string[] {
  const isCut = list !== '' && !list.endsWith(']');
  const sites = list
    .replace(/^\[|\]$/g, '')
    .split(/,(?=[A-Z]+:)/)
    .map((site) => site.replace(/^[A-Z]+:/, '').trim())
    .filter((site) => /^(?:https?:\/\/)?[^\s/:]+\.[^\s/:]+/i.test(site));
  return isCut ? sites.slice(0, -1) : sites;
}

export function positionReader(header: Header): ReadRow {
  const at = columnsNamed(
    header,
    'companyname',
    'title',
    'description',
    'location',
    'startedon',
    'finishedon',
  );
  return (fields) =>
    position(at.companyname(fields), at.title(fields), {
      description: at.description(fields),
      location: at.location(fields),
      startedOn: parseCoarseDate(at.startedon(fields)),
      finishedOn: parseCoarseDate(at.finishedon(fields)),
      voluntary: false,
    });
}

export function volunteeringReader(header: Header): ReadRow {
  const at = columnsNamed(header, 'companyname', 'role', 'description', 'startedon', 'finishedon');
  return (fields) =>
    position(at.companyname(fields), at.role(fields), {
      description: at.description(fields),
      location: '',
      startedOn: parseCoarseDate(at.startedon(fields)),
      finishedOn: parseCoarseDate(at.finishedon(fields)),
      voluntary: true,
    });
}

const position = (company: string, title: string, rest: Omit<PositionRecord, 'kind' | 'company' | 'title'>) =>
  named(company || title, () => ({ kind: 'position', company, title, ...rest }) as const);

export function educationReader(header: Header): ReadRow {
  const at = columnsNamed(header, 'schoolname', 'startdate', 'enddate', 'notes', 'degreename');
  return (fields) =>
    named(at.schoolname(fields), (school) => ({
      kind: 'education',
      school,
      degree: at.degreename(fields),
      notes: at.notes(fields),
      startedOn: parseCoarseDate(at.startdate(fields)),
      finishedOn: parseCoarseDate(at.enddate(fields)),
    }));
}

export function skillReader(header: Header): ReadRow {
  const at = columnsNamed(header, 'name');
  return (fields) => named(at.name(fields), (name) => ({ kind: 'skill', name }));
}

export function languageReader(header: Header): ReadRow {
  const at = columnsNamed(header, 'name', 'proficiency');
  return (fields) =>
    named(at.name(fields), (name) => ({ kind: 'language', name, proficiency: at.proficiency(fields) }));
}

export function certificationReader(header: Header): ReadRow {
  const at = columnsNamed(header, 'name', 'authority', 'url');
  return (fields) =>
    named(at.name(fields), (name) => ({
      kind: 'certification',
      name,
      authority: at.authority(fields),
      url: at.url(fields),
    }));
}

export function workReader(header: Header, form: 'project' | 'publication'): ReadRow {
  const title = column(header, form === 'project' ? 'title' : 'name');
  const at = columnsNamed(header, 'description', 'url');
  return (fields) =>
    named(title(fields), (name) => ({
      kind: 'work',
      form,
      title: name,
      description: at.description(fields),
      url: at.url(fields),
    }));
}

export function emailReader(header: Header): ReadRow {
  const at = columnsNamed(header, 'emailaddress', 'confirmed', 'primary');
  return (fields) =>
    named(at.emailaddress(fields), (address) => ({
      kind: 'email',
      address,
      confirmed: /^yes$/i.test(at.confirmed(fields)),
      primary: /^yes$/i.test(at.primary(fields)),
    }));
}

type Columns<Name extends string> = Record<Name, (fields: readonly string[]) => string>;

function columnsNamed<Name extends string>(header: Header, ...names: readonly Name[]): Columns<Name> {
  const readers = names.map((name) => {
    const read = column(header, name);
    return [name, (fields: readonly string[]) => read(fields).trim()] as const;
  });
  return Object.fromEntries(readers) as Columns<Name>;
}
