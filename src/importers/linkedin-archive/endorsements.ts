import { ok } from '../../domain/result.ts';
import { parseEndorsementDate, parseInvitationDate } from './dates.ts';
import type { Header } from './header.ts';
import { foldedName, keyOf, withoutSpace } from './keys.ts';
import { column, type ReadRow, skip } from './row.ts';
import { personOf } from './slug.ts';

type Direction = 'received' | 'given';

/** Before mid-2023 without links. The date does not matter to anybody, so a bad one does not cost the row. */
export function endorsementReader(header: Header, direction: Direction): ReadRow {
  const side = direction === 'received' ? 'endorser' : 'endorsee';
  const firstName = column(header, `${side}firstname`);
  const lastName = column(header, `${side}lastname`);
  const url = column(header, `${side}publicurl`);
  const skill = column(header, 'skillname');
  const date = column(header, 'endorsementdate');
  const status = column(header, 'endorsementstatus');
  return (fields) => {
    const person = personOf(`${firstName(fields).trim()} ${lastName(fields).trim()}`, url(fields));
    if (person.key === null && person.name === '') return skip('hidden-member');
    const name = skill(fields).trim();
    if (name === '') return skip('value-missing');
    const endorsedAt = parseEndorsementDate(date(fields));
    return ok({
      kind: 'endorsement',
      key: keyOf('endorsement', direction, date(fields), foldedName(person.name), foldedName(name)),
      direction,
      person,
      skill: name,
      endorsedAt: endorsedAt.ok ? endorsedAt.value : null,
      status: status(fields).trim(),
    });
  };
}

export function recommendationReader(header: Header, direction: Direction): ReadRow {
  const firstName = column(header, 'firstname');
  const lastName = column(header, 'lastname');
  const company = column(header, 'company');
  const title = column(header, 'jobtitle');
  const text = column(header, 'text');
  const date = column(header, 'creationdate');
  const status = column(header, 'status');
  return (fields) => {
    const person = personOf(`${firstName(fields).trim()} ${lastName(fields).trim()}`, '');
    if (person.name === '') return skip('hidden-member');
    const writtenAt = parseInvitationDate(date(fields));
    return ok({
      kind: 'recommendation',
      key: keyOf('recommendation', direction, date(fields), withoutSpace(text(fields))),
      direction,
      person,
      company: company(fields).trim(),
      title: title(fields).trim(),
      text: text(fields).trim(),
      writtenAt: writtenAt.ok ? writtenAt.value : null,
      status: status(fields).trim(),
    });
  };
}
