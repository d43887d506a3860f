import { expect, test } from 'vitest';
import { roleOf } from './role.ts';

test.each([
  ['Senior Technical Recruiter', 'recruiter'],
  ['Talent Acquisition Partner', 'recruiter'],
  ['Personalberaterin', 'recruiter'],
  ['Chargée de recrutement', 'recruiter'],
  ['Reclutadora IT', 'recruiter'],
  ['Analista de recrutamento', 'recruiter'],
  ['Intercedent techniek', 'recruiter'],
  ['Founder, executive search', 'recruiter'],
  ['Angel Investor & Founder', 'investor'],
  ['PhD student in physics', 'student'],
  ['Étudiante en droit', 'student'],
  ['Werkstudentin', 'student'],
  ['Account Executive', 'sales'],
  ['Vertriebsleiter Süd', 'sales'],
  ['Vendedora', 'sales'],
  ['Commercieel medewerker verkoop', 'sales'],
  ['Life Coach', 'adviser'],
  ['Versicherungsmakler', 'adviser'],
  ['Co-Founder & CEO', 'founder'],
  ['Gründerin', 'founder'],
  ['Product Owner', 'other'],
  ['HR Business Partner', 'people'],
  ['Digital Marketing Manager', 'marketer'],
  ['Geschäftsführer', 'executive'],
  ['Directrice générale', 'executive'],
  ['Unternehmensberaterin', 'consultant'],
  ['Professora', 'academic'],
  ['Data Scientist', 'engineer'],
  ['Softwareentwickler:in', 'engineer'],
  ['Desenvolvedor backend', 'engineer'],
  ['UX Designer', 'designer'],
  ['Nurse', 'other'],
  ['漢字', 'other'],
  ['  ', 'unknown'],
] as const)('a "%s" is taken for: %s', (title, role) => {
  expect(roleOf(title)).toBe(role);
});

test('an intern is a student, something internal is not', () => {
  expect(roleOf('Intern')).toBe('student');
  expect(roleOf('Internal auditor')).toBe('other');
});
