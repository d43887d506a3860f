import type { Like } from '../catalogue.ts';
import type { reasons as english } from '../en/reasons.ts';

export const reasons: Like<typeof english> = {
  met_before: { said: 'Wir kennen uns bereits', short: 'Bekannt' },
  shared_connection: { said: 'Wir kennen beide dieselbe Person', short: 'Gemeinsamer Kontakt' },
  your_work: { said: 'Etwas, das Sie geschrieben, gesagt oder gemacht haben', short: 'Ihre Arbeit' },
  your_profile: { said: 'Etwas in Ihrem Profil', short: 'Ihr Profil' },
  job_opening: { said: 'Sie kommen für eine offene Stelle infrage', short: 'Offene Stelle' },
  talent_pool: { said: 'Um Sie für spätere Stellen vorzumerken', short: 'Personalsuche in Ihrem Fach' },
  introduction_wanted: { said: 'Um durch Sie andere kennenzulernen', short: 'Wünscht Vermittlung' },
  same_field: { said: 'Sie arbeiten im selben Fach', short: 'Gleiches Fach' },
  community_event: { said: 'Dieselbe Gemeinschaft oder Veranstaltung', short: 'Gleiche Gemeinschaft' },
  future_relationship: { said: 'Um eine Arbeitsbeziehung aufzubauen', short: 'Künftige Beziehung' },
  seeking_job: { said: 'Sucht eine Stelle', short: 'Sucht eine Stelle' },
  seeking_advice: { said: 'Bittet um Ihren Rat', short: 'Sucht Rat' },
  partnership: { said: 'Schlägt eine Zusammenarbeit vor', short: 'Zusammenarbeit' },
  sales: { said: 'Möchte etwas verkaufen', short: 'Verkauf' },
  network_growth: { said: 'Sammelt Kontakte', short: 'Netz vergrößern' },
  none_given: { said: 'Kein Grund genannt', short: 'Kein Grund genannt' },
};
