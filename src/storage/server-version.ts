const OLDEST_MAJOR = 15;

/**
 * @param number PostgreSQL's `server_version_num`, such as 150013
 * @throws with a plain sentence for the operator when this PostgreSQL is too old
 */
export function refuseOldServer(number: number): void {
  const major = Math.floor(number / 10_000);
  if (major >= OLDEST_MAJOR) return;
  throw new Error(`This PostgreSQL is version ${major}; Forthright needs version ${OLDEST_MAJOR} or later.`);
}
