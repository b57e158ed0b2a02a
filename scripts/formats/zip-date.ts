/** Noon of a day (YYYY-MM-DD): zips hold local time, and noon falls on the same day in every time zone. */
export const noonOf = (day: string): Date => {
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 12);
};
