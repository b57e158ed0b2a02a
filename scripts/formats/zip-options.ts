import type { ZipOptions } from 'fflate';

/** Unix attributes: a regular file that everybody may read. */
const UNIX = 3;
const PLAIN_FILE = 0o100644 << 16;

/** Noon of a day (YYYY-MM-DD): zips store local time, and noon falls on the same day in every time zone. */
const noonOf = (day: string): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};

/**
 * Options of each file in a zip dated to a day (YYYY-MM-DD): the same bytes wherever and whenever it is made.
 */
export const zipOptions = (day: string): ZipOptions => ({
  level: 6,
  mtime: noonOf(day),
  os: UNIX,
  attrs: PLAIN_FILE,
});
