import type { Membership as Belonging } from '../storage/organisations.ts';
import type { Membership } from './sending-schemas.ts';

/** What everybody may see of where somebody belongs. */
export const membershipOf = ({ name, url, by, isRecruiter }: Belonging): Membership => ({
  name,
  url,
  by,
  isRecruiter,
});
