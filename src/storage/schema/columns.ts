import { customType } from 'drizzle-orm/pg-core';
import type { Instant } from '../../domain/time.ts';

/** A moment, kept as `timestamptz` and read as milliseconds: the domain knows no `Date`. */
export const instant = customType<{ data: Instant; driverData: string }>({
  dataType: () => 'timestamp with time zone',
  toDriver: (at) => new Date(at).toISOString(),
  fromDriver: (text) => new Date(text).getTime(),
});
