/** What the API refuses, and what one can do about it. */
export const problems = {
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
  'signed-out': { title: 'Signed out', detail: 'Sign in to see this.' },
  'not-found': { title: 'Nothing here', detail: 'There is nothing at this address.' },
  'not-readable': {
    title: 'Not understood',
    detail: 'Part of what was sent could not be understood. Check it and send it again.',
  },
  'name-missing': { title: 'A name is missing', detail: 'Say whom the text is from.' },
  'note-too-long': { title: 'Too long', detail: 'Please keep the text within 10,000 characters.' },
  'link-used': {
    title: 'This link no longer works',
    detail:
      'The link was used already or is not complete. Start Forthright again to get a new one in the terminal.',
  },
  'password-too-short': {
    title: 'Password too short',
    detail: 'Choose a password of at least 10 characters.',
  },
  'email-unusable': {
    title: 'Mail address not usable',
    detail: 'Check the mail address; it looks incomplete.',
  },
  'owner-exists': {
    title: 'There is an owner already',
    detail: 'This instance has an owner. Sign in instead.',
  },
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
