import { ok } from '../../domain/result.ts';
import { parseConnectedOn } from './dates.ts';
import type { Header } from './header.ts';
import { foldedName, keyOf } from './keys.ts';
import { column, type ReadRow, skip, skipDate } from './row.ts';
import { personOf } from './slug.ts';

/** Rows with only a date stand for members who closed their account or hid it; there is nobody to remember. */
export function connectionReader(header: Header): ReadRow {
  const firstName = column(header, 'firstname');
  const lastName = column(header, 'lastname');
  const url = column(header, 'url', 'profileurl');
  const email = column(header, 'emailaddress');
  const company = column(header, 'company');
  const title = column(header, 'position');
  const date = column(header, 'connectedon');
  return (fields) => {
    const person = personOf(`${firstName(fields).trim()} ${lastName(fields).trim()}`, url(fields));
    if (person.key === null && person.name === '') {
      return skip(date(fields).trim() === '' ? 'empty-row' : 'hidden-member');
    }
    const connectedOn = parseConnectedOn(date(fields));
    if (!connectedOn.ok) return skipDate(connectedOn.failure, date(fields));
    const nameKey = keyOf('connection', foldedName(person.name), connectedOn.value);
    return ok({
      kind: 'connection',
      key: person.key === null ? nameKey : keyOf('connection', person.key),
      nameKey,
      person,
      email: email(fields).trim(),
      company: company(fields).trim(),
      title: title(fields).trim(),
      connectedOn: connectedOn.value,
    });
  };
}
