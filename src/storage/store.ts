import { AccountMails } from './account-mails.ts';
import { Attempts } from './attempts.ts';
import { Challenges } from './challenges.ts';
import { Connections } from './connections.ts';
import type { Database, Db } from './database.ts';
import { Deliveries } from './deliveries.ts';
import { Devices } from './devices.ts';
import { DirectMessages } from './direct-messages.ts';
import { Erasure } from './erasure.ts';
import { DoorRequests } from './door-requests.ts';
import { Events } from './events.ts';
import { Doors } from './doors.ts';
import { FollowUps } from './follow-ups.ts';
import { History } from './history.ts';
import { Imports } from './imports.ts';
import { InstanceKeys } from './instance-keys.ts';
import { InvitationLinks } from './invitation-links.ts';
import { Leavings } from './leavings.ts';
import { MemberData } from './member-data.ts';
import { Members } from './members.ts';
import { Organisations } from './organisations.ts';
import { OutsideAccounts } from './outside-accounts.ts';
import { Passkeys } from './passkeys.ts';
import { Notices } from './notices.ts';
import { People } from './people.ts';
import { Past } from './past.ts';
import { Reports } from './reports.ts';
import { Places } from './places.ts';
import { Profiles } from './profiles.ts';
import { Requests } from './requests.ts';
import { SignIns } from './sign-ins.ts';
import { Sendings } from './sending.ts';
import { Stories } from './stories.ts';
import { WorkDomains } from './work-domains.ts';

/** Every private thing the instance keeps, by noun. The same on both databases, inside and outside a transaction. */
export interface Store extends Repositories {
  /**
   * Runs the work in one transaction: all of it happens, or nothing. It may run more than once, since a database may
   * ask for another try, so it must not act on anything but the store it is given.
   */
  transaction<T>(work: (tx: Repositories) => Promise<T>): Promise<T>;
}

export type Repositories = ReturnType<typeof repositoriesIn>;

const repositoriesIn = (db: Db) => ({
  requests: new Requests(db),
  sendings: new Sendings(db),
  doorRequests: new DoorRequests(db),
  doors: new Doors(db),
  directMessages: new DirectMessages(db),
  notices: new Notices(db),
  deliveries: new Deliveries(db),
  devices: new Devices(db),
  instanceKeys: new InstanceKeys(db),
  followUps: new FollowUps(db),
  people: new People(db),
  members: new Members(db),
  profiles: new Profiles(db),
  memberData: new MemberData(db),
  connections: new Connections(db),
  history: new History(db),
  past: new Past(db),
  stories: new Stories(db),
  imports: new Imports(db),
  invitationLinks: new InvitationLinks(db),
  signIns: new SignIns(db),
  attempts: new Attempts(db),
  reports: new Reports(db),
  leavings: new Leavings(db),
  erasure: new Erasure(db),
  organisations: new Organisations(db),
  events: new Events(db),
  places: new Places(db),
  challenges: new Challenges(db),
  passkeys: new Passkeys(db),
  outsideAccounts: new OutsideAccounts(db),
  accountMails: new AccountMails(db),
  workDomains: new WorkDomains(db),
});

/** Serialisation failures and deadlocks: the database undid the work and asks to do it again. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const MOST_TRIES = 5;

export function storeOn(db: Database): Store {
  return {
    ...repositoriesIn(db),
    async transaction(work) {
      for (let tries = 1; ; tries++) {
        try {
          return await db.transaction((tx) => work(repositoriesIn(tx)));
        } catch (error) {
          if (tries >= MOST_TRIES || !asksForAnotherTry(error)) throw error;
        }
      }
    },
  };
}

function asksForAnotherTry(error: unknown): boolean {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause && TRY_AGAIN.has(String(cause.code));
}
