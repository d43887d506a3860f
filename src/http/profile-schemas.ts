import { z } from '@hono/zod-openapi';
import { FIELDS } from '../domain/history/field.ts';
import { LINE_FORMS, LINE_KINDS, LONGEST_ADDRESS, LONGEST_LINE, ORIGINS } from '../domain/profile/line.ts';
import { LINK_STATES } from '../domain/profile/link-check.ts';
import { LONGEST_WELCOME, WELCOME_REASONS } from '../domain/profile/welcome.ts';
import { REASONS } from '../domain/reason.ts';
import { text } from './text.ts';

/** What the API says about profiles. */

const instant = z.string().openapi({ format: 'date-time' });

/** What a line says, on its way in. Limits of its parts are the domain's own sentences; these only bound the input. */
export const lineText = z.object({
  form: z.enum(LINE_FORMS).default(''),
  text: text()
    .max(2 * LONGEST_LINE)
    .default(''),
  organisation: text()
    .max(2 * LONGEST_LINE)
    .default(''),
  since: text().max(20).default(''),
  until: text().max(20).default(''),
  url: text()
    .max(2 * LONGEST_ADDRESS)
    .default(''),
});
export const newLine = lineText.extend({ kind: z.enum(LINE_KINDS) });

export const profileLine = z
  .object({
    id: z.uuid(),
    kind: z.enum(LINE_KINDS),
    form: z.enum(LINE_FORMS),
    text: z.string(),
    organisation: z.string(),
    since: z.string().openapi({ example: '2021-04' }),
    until: z.string(),
    url: z.string(),
    origin: z
      .enum(ORIGINS)
      .openapi({ description: '`hand`: typed or changed by you. No import touches it.' }),
    check: z
      .object({ state: z.enum(LINK_STATES), at: instant })
      .nullable()
      .openapi({ description: 'Of a link: whether its page points back to your profile with rel="me".' }),
    isCheckComing: z.boolean(),
  })
  .openapi('ProfileLine');

const reasons = z.array(z.enum(REASONS));

export const welcome = z
  .object({ text: z.string(), welcome: reasons, unwelcome: reasons })
  .openapi('Welcome');

export const ownProfile = z
  .object({
    handle: z.string(),
    name: z.string(),
    headline: z.string(),
    title: z.string(),
    company: z.string(),
    place: z.string(),
    field: z.enum(FIELDS).nullable(),
    isFieldChosen: z.boolean().openapi({ description: 'False where the field is what your lines tell.' }),
    welcome,
    address: z.string().openapi({ description: 'What a page has to point to with rel="me".' }),
    lines: z.array(profileLine),
  })
  .openapi('OwnProfile');

const welcomeReasons = z.array(z.enum(WELCOME_REASONS)).max(WELCOME_REASONS.length);

export const profileChanges = z
  .object({
    headline: text().max(LONGEST_LINE),
    place: text().trim().max(LONGEST_LINE),
    field: z.enum(FIELDS).nullable(),
    welcome: welcomeReasons,
    unwelcome: welcomeReasons,
    welcomeText: text().trim().max(LONGEST_WELCOME),
  })
  .partial();

const said = text().max(5_000).optional();
const few = <Schema extends z.ZodType>(schema: Schema) => z.array(schema).max(500).optional();

/** A JSON Resume (schema 1.0.0) as far as a profile takes it; everything else in it is passed over. */
export const jsonResume = z
  .object({
    basics: z
      .object({
        name: said,
        label: said,
        email: said,
        url: said,
        location: z.object({ city: said }).optional(),
        profiles: few(z.object({ network: said, url: said })),
      })
      .optional(),
    work: few(z.object({ name: said, position: said, startDate: said, endDate: said })),
    volunteer: few(z.object({ organization: said, position: said, startDate: said, endDate: said })),
    education: few(
      z.object({ institution: said, area: said, studyType: said, startDate: said, endDate: said }),
    ),
    skills: few(z.object({ name: said })),
    languages: few(z.object({ language: said })),
    publications: few(z.object({ name: said, releaseDate: said, url: said })),
    projects: few(z.object({ name: said, type: said, startDate: said, endDate: said, url: said })),
  })
  .openapi('JsonResume');

const told = profileLine.pick({ kind: true, text: true, organisation: true, url: true });

export const resumeChanges = z
  .object({
    headline: z.string(),
    place: z.string(),
    added: z.array(told),
    removed: z.array(told),
    kept: z.array(told),
  })
  .openapi('ResumeChanges');

export type OwnProfile = z.infer<typeof ownProfile>;
export type ProfileLine = z.infer<typeof profileLine>;
export type ResumeChanges = z.infer<typeof resumeChanges>;
