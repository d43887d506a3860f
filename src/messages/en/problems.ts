import { accountProblems } from './account-problems.ts';
import { addressProblems } from './address-problems.ts';
import { moderationProblems } from './moderation-problems.ts';
import { linkProblems } from './link-problems.ts';
import { pushProblems } from './push-problems.ts';
import { connectionProblems, profileProblems } from './profile-problems.ts';

/** What the API refuses, and what one can do about it. */
export const problems = {
  ...accountProblems,
  ...addressProblems,
  ...linkProblems,
  ...pushProblems,
  'no-such-request': {
    title: 'No such request',
    detail: 'This request does not exist, or it is not yours to see.',
  },
  'not-the-recipient': {
    title: 'No such request',
    detail: 'This request does not exist, or it is not yours to see.',
  },
  'not-the-sender': {
    title: 'No such request',
    detail: 'This request does not exist, or it is not yours to see.',
  },
  'not-possible-now': {
    title: 'Not possible any more',
    detail: 'This request has been answered or has ended in the meantime. Reload it to see where it stands.',
  },
  'undo-too-late': {
    title: 'Too late to undo',
    detail: 'The time in which this answer could be taken back has passed.',
  },
  'not-due': { title: 'Not yet', detail: 'The time for this has not come yet.' },
  'words-missing': {
    title: 'Words are missing',
    detail: 'Write a question first; an empty one cannot be sent.',
  },
  'words-too-long': { title: 'Too long', detail: 'Please keep it within 1,000 characters.' },
  'to-yourself': { title: 'That is you', detail: 'You cannot send a request to yourself.' },
  'already-connected': { title: 'Already connected', detail: 'You and {name} are connected already.' },
  'already-open': {
    title: 'Already asked',
    detail: 'You asked {name} on {sentAt, date, long}. That request is still open.',
  },
  'asked-too-lately': {
    title: 'Too soon to ask again',
    detail:
      'Your request to {name} ended on {endedAt, date, long}; you can ask again on {againAt, date, long}.',
  },
  'you-blocked-them': {
    title: 'You blocked them',
    detail: 'You have blocked {name}. Unblock them first if you would like to write.',
  },
  'budget-used-up': {
    title: 'No requests left today',
    detail: 'You have used up your requests for now. More are added every day; your sent requests show when.',
  },
  ...moderationProblems,
  'no-such-person': { title: 'Nobody of that name', detail: 'There is no member at this address.' },
  'note-blank': {
    title: 'Nothing said yet',
    detail: 'Write a sentence of your own. A greeting alone does not say why you ask.',
  },
  'note-unfilled': {
    title: 'A gap is left',
    detail: 'The note still has a gap that was meant to be filled in.',
  },
  'reason-missing': { title: 'No reason chosen', detail: 'Choose why you would like to connect.' },
  'evidence-missing': {
    title: 'A fact is missing',
    detail: 'Name one fact behind your reason, so that it can be checked.',
  },
  'edit-too-late': {
    title: 'Delivered already',
    detail: 'The note has been delivered and can no longer be changed.',
  },
  'door-asks': {
    title: 'They ask something first',
    detail: 'Before a request, this person asks everybody: “{question}” Answer that, and send again.',
  },
  'door-asks-anew': {
    title: 'The question is another one now',
    detail:
      'This person has changed what they ask before a request: “{question}” Answer that, and send again.',
  },
  'code-unknown': {
    title: 'This code does not count',
    detail: 'There is no such code for this person, or it has expired. Correct it, or leave the field empty.',
  },
  'pause-too-long': {
    title: 'A very long pause',
    detail: 'A pause lasts a year at most.',
  },
  'pause-in-the-past': {
    title: 'This day is over',
    detail: 'Choose a day that is still to come.',
  },
  'door-ask-missing': {
    title: 'The question is missing',
    detail: 'Write what your door asks, or choose something else than asking.',
  },
  'too-many-codes': {
    title: 'Enough codes',
    detail: 'You have 20 codes that still count. Take one back before you make another.',
  },
  'no-such-door-code': {
    title: 'No such code',
    detail: 'This code does not exist, or it was taken back.',
  },
  'not-found': { title: 'Nothing here', detail: 'There is nothing at this address.' },
  'not-readable': {
    title: 'Not understood',
    detail: 'Part of what was sent could not be understood. Check it and send it again.',
  },
  'name-missing': {
    title: 'A name is missing',
    detail: 'Fill in the name; without one this cannot be kept.',
  },
  'note-too-long': { title: 'Too long', detail: 'Please keep the text within 10,000 characters.' },
  'not-empty': {
    title: 'There is something here already',
    detail: 'The sample community needs an empty place, and you have requests or an archive here already.',
  },
  'no-such-import': {
    title: 'No such import',
    detail: 'This import does not exist, or it is not yours to see.',
  },
  'upload-empty': {
    title: 'Empty file',
    detail: 'The file is empty. Choose the zip file that LinkedIn sent you.',
  },
  'upload-too-large': {
    title: 'File too large',
    detail: 'The file is larger than 4 GB. That is too much for an archive.',
  },
  'owner-only': {
    title: 'Only for the owner',
    detail: 'Only the owner of this instance can do that.',
  },
  'no-such-organisation': {
    title: 'No such organisation',
    detail: 'There is no organisation at this address.',
  },
  'domain-unusable': {
    title: 'Not a mail domain',
    detail: 'Write the part of a mail address after the @, such as acme.example.',
  },
  'domain-of-everybody': {
    title: 'A domain of many',
    detail:
      'Everybody can have an address under this domain, so that it proves nothing about an organisation.',
  },
  'domain-taken': {
    title: 'Taken already',
    detail: 'This domain speaks for an organisation already. Remove it there first.',
  },
  'too-many-domains': {
    title: 'Too many domains',
    detail: 'An organisation has at most 50 domains.',
  },
  'not-by-domain': {
    title: 'No verified mail address',
    detail:
      'Only somebody with a verified mail address under a domain of the organisation can be confirmed as its recruiter.',
  },
  'no-such-event': {
    title: 'No such event',
    detail: 'This event does not exist, or it is not yours to see.',
  },
  'no-such-event-session': {
    title: 'No such session',
    detail: 'This event has no such session any more.',
  },
  'event-over': {
    title: 'The event is over',
    detail: 'After its end an event is only remembered. Nothing of it can be changed.',
  },
  'times-unfit': {
    title: 'The times do not fit',
    detail:
      'Everything has to end after it begins and in the future, sessions have to lie inside their event, and an event lasts at most 60 days.',
  },
  'too-many-sessions': {
    title: 'Too many sessions',
    detail: 'An event has at most 100 sessions.',
  },
  'too-many-events': {
    title: 'Too many events',
    detail: 'You have 20 events that are not over. End one before you make another.',
  },
  'last-session': {
    title: 'The only session',
    detail: 'An event has at least one session. Change this one, or end the event.',
  },
  'session-attended': {
    title: 'Somebody was there',
    detail: 'People have checked in at this session, so it stays.',
  },
  'no-such-code': {
    title: 'No such code',
    detail: 'No event has this code. Check the signs, or ask whether the code was renewed.',
  },
  'check-in-too-early': {
    title: 'Too early',
    detail: 'The code counts from 15 minutes before its session begins. Try again then.',
  },
  'check-in-over': {
    title: 'Too late',
    detail: 'This session is over, and its code no longer counts.',
  },
  'not-listed': {
    title: 'You are not listed',
    detail: 'Who is there is seen by those who are listed themselves. Let yourself be listed first.',
  },
  ...profileProblems,
  ...connectionProblems,
  'cursor-unusable': {
    title: 'Page not found',
    detail: 'This page of the list no longer exists. Start from its beginning.',
  },
  'other-origin': {
    title: 'Not from here',
    detail: 'This came from another website and was not carried out.',
  },
  'went-wrong': {
    title: 'Something went wrong',
    detail: 'That did not work, and it is our fault. Nothing was changed. Please try again.',
  },
};
