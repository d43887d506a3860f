/** What reports, decisions and leaving can be refused for. */
export const moderationProblems = {
  'sending-paused': {
    title: 'Sending is paused',
    detail:
      'A moderator has decided that you send no requests until {until, date, long}. The page about your account says why.',
  },
  'sending-closed': {
    title: 'Sending is closed',
    detail:
      'A moderator has decided that no requests are sent from your account any more. The page about your account says why.',
  },
  'report-about-you': { title: 'About you', detail: 'Somebody else decides on a report about you.' },
  'decided-already': {
    title: 'Decided already',
    detail: 'Somebody else has decided on this report in the meantime.',
  },
  'reason-needed': {
    title: 'A reason is missing',
    detail: 'Give a reason first; without one nothing is decided here.',
  },
  'days-needed': {
    title: 'For how long',
    detail: 'A pause lasts from one to 365 days; other decisions have no days.',
  },
  'appeal-too-late': {
    title: 'Too late to object',
    detail: 'A decision can be objected to for 14 days, and those have passed.',
  },
  'appealed-already': {
    title: 'Not possible any more',
    detail: 'A decision can be objected to once, and only while nobody decides on it anew.',
  },
  'reported-already': {
    title: 'Reported already',
    detail: 'You have reported this account, and nobody has looked at it yet.',
  },
  'no-such-report': {
    title: 'No such report',
    detail: 'This report does not exist, or it is not yours to see.',
  },
  'no-such-decision': {
    title: 'No such decision',
    detail: 'This decision does not exist, or it is not yours to see.',
  },
  'owner-hands-over-first': {
    title: 'Hand it over first',
    detail: 'You own this server. Hand it over to another member first, then you can leave.',
  },
};
