import { describe, expect, test } from 'vitest';
import { refuseOldServer } from './server-version.ts';

describe('the version of a PostgreSQL server', () => {
  test.each([150_000, 150_013, 180_006])('is fine from 15 on: %i', (number) => {
    expect(() => refuseOldServer(number)).not.toThrow();
  });

  test.each([149_999, 90_624])('is refused below 15 in one sentence: %i', (number) => {
    expect(() => refuseOldServer(number)).toThrow(
      /^This PostgreSQL is version (14|9); Forthright needs version 15 or later\.$/,
    );
  });
});
