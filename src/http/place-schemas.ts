import { z } from '@hono/zod-openapi';
import { MOST_SESSIONS } from '../domain/event.ts';
import { instant } from './schemas.ts';
import { memberCard, membership } from './sending-schemas.ts';
import { text } from './text.ts';

/** What the API says about organisations and events. */

/** A web address to show; only ones that a browser opens as a page. */
const webAddress = text()
  .trim()
  .max(500)
  .refine((url) => url === '' || /^https?:\/\/\S+\.\S+$/i.test(url));

export const organisationGiven = z.object({
  name: text().trim().min(2).max(120),
  url: webAddress.default(''),
});

export const organisation = z
  .object({ id: z.uuid(), name: z.string(), url: z.string(), domains: z.array(z.string()) })
  .openapi('Organisation');

export const organisationsPage = z
  .object({ items: z.array(organisation), nextCursor: z.string().nullable() })
  .openapi('OrganisationsPage');

export const ownMemberships = z.object({ items: z.array(membership) }).openapi('OwnMemberships');

const named = memberCard.pick({ handle: true, name: true });
const listed = memberCard.pick({ handle: true, name: true, headline: true });

export const organisationMembers = z
  .object({
    items: z.array(listed.extend(membership.pick({ by: true, isRecruiter: true }).shape)),
    nextCursor: z.string().nullable(),
  })
  .openapi('OrganisationMembers');

const moment = z.iso
  .datetime({ offset: true })
  .openapi({ format: 'date-time', description: 'With its offset, such as 2026-05-12T09:00:00+02:00.' });

export const sessionGiven = z.object({
  name: text().trim().min(1).max(120),
  startsAt: moment,
  endsAt: moment,
});

export const eventGiven = z.object({
  name: text().trim().min(3).max(120),
  place: text().trim().max(200).default(''),
  startsAt: moment,
  endsAt: moment,
});

export const newEvent = eventGiven.extend({
  sessions: z
    .array(sessionGiven)
    .max(MOST_SESSIONS)
    .default([])
    .openapi({ description: 'Each with a code of its own; without any, the whole event is one.' }),
});

const period = { startsAt: instant, endsAt: instant };

export const eventLine = z
  .object({ id: z.uuid(), name: z.string(), place: z.string(), ...period, isOver: z.boolean() })
  .openapi('EventLine');

export const eventsPage = z
  .object({ items: z.array(eventLine), nextCursor: z.string().nullable() })
  .openapi('EventsPage');

/** An event for whoever organises it or was there. */
export const eventPage = eventLine
  .extend({
    organiser: named,
    isOrganiser: z.boolean(),
    attendance: z
      .object({ isListed: z.boolean() })
      .nullable()
      .openapi({ description: 'Null for an organiser who has not checked in.' }),
    sessions: z.array(
      z.object({
        id: z.uuid(),
        name: z.string(),
        ...period,
        isCheckedIn: z.boolean(),
        count: z.number().int().nullable().openapi({ description: 'Check-ins, for the organiser alone.' }),
        code: z
          .object({ text: z.string(), link: z.string() })
          .nullable()
          .openapi({ description: 'For the organiser alone; the link is what the QR code holds.' }),
      }),
    ),
  })
  .openapi('EventPage');

/** What a code leads to. */
export const codeLeadsTo = z
  .object({
    event: z.object({ name: z.string(), place: z.string(), organiser: named, id: z.uuid() }),
    session: z.object({ name: z.string(), ...period }),
    counts: z.object({ from: instant, until: instant }),
    state: z.enum(['too-early', 'open', 'over']),
    isCheckedIn: z.boolean(),
  })
  .openapi('CodeLeadsTo');

export const attendees = z
  .object({ items: z.array(listed), nextCursor: z.string().nullable() })
  .openapi('Attendees');

export type Organisation = z.infer<typeof organisation>;
export type OrganisationsPage = z.infer<typeof organisationsPage>;
export type OrganisationMembers = z.infer<typeof organisationMembers>;
export type OwnMemberships = z.infer<typeof ownMemberships>;
export type EventLine = z.infer<typeof eventLine>;
export type EventsPage = z.infer<typeof eventsPage>;
export type EventPage = z.infer<typeof eventPage>;
export type CodeLeadsTo = z.infer<typeof codeLeadsTo>;
export type Attendees = z.infer<typeof attendees>;
