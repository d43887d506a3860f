/** What an archive tells of its owner's own profile. Dates are as coarse as LinkedIn gives them. */

/** `YYYY-MM` or `YYYY`. Empty means not told, and for an end: still so. */
export type CoarseDate = string;

export type ProfileRecord =
  | {
      kind: 'profile';
      firstName: string;
      lastName: string;
      headline: string;
      summary: string;
      industry: string;
      location: string;
      websites: readonly string[];
    }
  | PositionRecord
  | {
      kind: 'education';
      school: string;
      degree: string;
      notes: string;
      startedOn: CoarseDate;
      finishedOn: CoarseDate;
    }
  | { kind: 'skill'; name: string }
  | { kind: 'language'; name: string; proficiency: string }
  | { kind: 'email'; address: string; confirmed: boolean; primary: boolean }
  | { kind: 'work'; form: 'project' | 'publication'; title: string; description: string; url: string }
  | { kind: 'certification'; name: string; authority: string; url: string };

/** A paid or voluntary position. */
export interface PositionRecord {
  kind: 'position';
  company: string;
  title: string;
  description: string;
  location: string;
  startedOn: CoarseDate;
  finishedOn: CoarseDate;
  voluntary: boolean;
}
