import type { Like } from '../catalogue.ts';
import type { moderationProblems as english } from '../en/moderation-problems.ts';

export const moderationProblems: Like<typeof english> = {
  'sending-paused': {
    title: 'Senden ist ausgesetzt',
    detail:
      'Die Moderation hat entschieden, dass Sie bis {until, date, long} keine Anfragen senden. Warum, steht auf der Seite über Ihr Konto.',
  },
  'sending-closed': {
    title: 'Senden ist geschlossen',
    detail:
      'Die Moderation hat entschieden, dass von Ihrem Konto keine Anfragen mehr gesendet werden. Warum, steht auf der Seite über Ihr Konto.',
  },
  'report-about-you': {
    title: 'Es geht um Sie',
    detail: 'Über eine Meldung, die Sie betrifft, entscheidet jemand anderes.',
  },
  'decided-already': {
    title: 'Schon entschieden',
    detail: 'Über diese Meldung hat inzwischen jemand anderes entschieden.',
  },
  'reason-needed': {
    title: 'Es fehlt eine Begründung',
    detail: 'Geben Sie zuerst eine Begründung; ohne sie wird hier nichts entschieden.',
  },
  'days-needed': {
    title: 'Für wie lange',
    detail: 'Eine Pause dauert einen bis 365 Tage; andere Entscheidungen haben keine Tage.',
  },
  'appeal-too-late': {
    title: 'Zu spät für einen Widerspruch',
    detail: 'Einer Entscheidung kann man 14 Tage lang widersprechen, und die sind vorbei.',
  },
  'appealed-already': {
    title: 'Nicht mehr möglich',
    detail: 'Einer Entscheidung kann man einmal widersprechen, und nur solange nicht neu entschieden wird.',
  },
  'reported-already': {
    title: 'Schon gemeldet',
    detail: 'Sie haben dieses Konto gemeldet, und es hat noch niemand angesehen.',
  },
  'no-such-report': {
    title: 'Keine solche Meldung',
    detail: 'Diese Meldung gibt es nicht, oder sie ist nicht für Sie bestimmt.',
  },
  'no-such-decision': {
    title: 'Keine solche Entscheidung',
    detail: 'Diese Entscheidung gibt es nicht, oder sie ist nicht für Sie bestimmt.',
  },
  'owner-hands-over-first': {
    title: 'Zuerst übergeben',
    detail:
      'Ihnen gehört dieser Server. Übergeben Sie ihn zuerst einem anderen Mitglied, dann können Sie gehen.',
  },
};
