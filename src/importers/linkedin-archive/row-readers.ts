import type { NamedPerson } from '../importer.ts';
import { connectionReader } from './connections.ts';
import { endorsementReader, recommendationReader } from './endorsements.ts';
import type { FileKind } from './file-kinds.ts';
import type { Header } from './header.ts';
import { invitationReader } from './invitations.ts';
import { messageReader } from './messages.ts';
import {
  certificationReader,
  educationReader,
  emailReader,
  languageReader,
  positionReader,
  profileReader,
  skillReader,
  volunteeringReader,
  workReader,
} from './profile.ts';
import type { ReadRow } from './row.ts';

/** The reader of each kind of file. */
const READERS: Record<FileKind, (header: Header, owner: NamedPerson | null) => ReadRow> = {
  profile: profileReader,
  positions: positionReader,
  education: educationReader,
  skills: skillReader,
  languages: languageReader,
  certifications: certificationReader,
  projects: (header) => workReader(header, 'project'),
  publications: (header) => workReader(header, 'publication'),
  volunteering: volunteeringReader,
  emails: emailReader,
  recommendationsReceived: (header) => recommendationReader(header, 'received'),
  recommendationsGiven: (header) => recommendationReader(header, 'given'),
  endorsementsReceived: (header) => endorsementReader(header, 'received'),
  endorsementsGiven: (header) => endorsementReader(header, 'given'),
  connections: connectionReader,
  invitations: invitationReader,
  messages: messageReader,
};

export const rowReader = (header: Header, owner: NamedPerson | null): ReadRow =>
  READERS[header.kind](header, owner);
