import { expect, test } from 'vitest';
import { fieldOf } from './field.ts';

test.each([
  ['Senior Data Engineer', 'data'],
  ['Analista de datos', 'data'],
  ['Data Protection Officer', 'law'],
  ['Rechtsanwältin für Arbeitsrecht', 'law'],
  ['Full Stack Developer', 'software'],
  ['Softwareontwikkelaar', 'software'],
  ['Développeuse web', 'software'],
  ['Registered Nurse', 'health'],
  ['Zahnarzt', 'health'],
  ['Enfermeira', 'health'],
  ['Physics teacher', 'science'],
  ['Lehrerin', 'education'],
  ['Professora de história', 'education'],
  ['Steuerberater', 'finance'],
  ['Comptable', 'finance'],
  ['Social Media Manager', 'marketing'],
  ['Journaliste', 'media'],
  ['Einkäuferin', 'logistics'],
  ['Account Executive', 'sales'],
  ['Talent Partner', 'people'],
] as const)('"%s" works in %s', (title, field) => {
  expect(fieldOf(title)).toBe(field);
});

test('a recruiter of a clinic is in health, and one of nothing in particular recruits', () => {
  expect(fieldOf('Recruiter', 'Tidewater Clinics')).toBe('health');
  expect(fieldOf('Recruiter', 'Norrsken')).toBe('people');
});

test('the title comes before the company', () => {
  expect(fieldOf('Nurse', 'Lumen Software')).toBe('health');
});

test('nothing is known of somebody who tells nothing', () => {
  expect(fieldOf('', '')).toBeNull();
  expect(fieldOf('Dreamer')).toBeNull();
});
