/** Costs of a release: number of files, minutes of a processor, megabytes. */
export type Costs = { files: number; minutes: number; megabytes: number };

/** The sheets, of all languages together, that a release has room for. This one number raises the budget and its guide. */
export const SHEETS = 360;

/** What a sheet may cost in all its editions, formats and packets together, checks included. */
const OF_A_SHEET: Costs = { files: 18, minutes: 0.08, megabytes: 1.6 };

/** Limits of a release. */
export const BUDGET: Costs = {
  files: SHEETS * OF_A_SHEET.files,
  minutes: Math.round(SHEETS * OF_A_SHEET.minutes),
  megabytes: Math.round(SHEETS * OF_A_SHEET.megabytes),
};
