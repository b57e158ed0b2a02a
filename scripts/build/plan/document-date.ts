/** Year, month and number of the release in it; Gregorian years of four digits. */
const VERSION = /^(?<year>[1-9]\d{3})\.(?<month>[1-9]|1[0-2])\.(?:0|[1-9]\d*)$/;

/** The last second of the year 9999. */
const LAST_SECOND = 253_402_300_799;

export const VERSION_FORM = 'YYYY.M.N, such as 2026.11.1';

export const isVersion = (text: string): boolean => VERSION.test(text);

/** Seconds since 1970 from SOURCE_DATE_EPOCH; null when it is not set, NaN when it is not a number. */
const sourceDateEpoch = (env: Environment): number | null => {
  const { SOURCE_DATE_EPOCH: text } = env;
  if (text === undefined || text === '') return null;
  const seconds = /^\d{1,12}$/.test(text) ? Number(text) : Number.NaN;
  return seconds <= LAST_SECOND ? seconds : Number.NaN;
};

/** The part of the environment that a build reads. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The date in every PDF: SOURCE_DATE_EPOCH if set, otherwise the first day of the version's month, UTC.
 * Throws a RangeError when neither is valid.
 */
export const documentDate = (version: string, env: Environment): Date => {
  const epoch = sourceDateEpoch(env);
  const { year, month } = VERSION.exec(version)?.groups ?? {};
  const time = epoch === null ? Date.UTC(Number(year), Number(month) - 1) : epoch * 1000;
  if (Number.isNaN(time))
    throw new RangeError(`No date can be made from version “${version}” and SOURCE_DATE_EPOCH.`);
  return new Date(time);
};

/** Usage error for version or SOURCE_DATE_EPOCH, with a hint; null when they yield a date. */
export const dateUsageError = (version: string, env: Environment): string | null => {
  if (!isVersion(version))
    return `“${version}” is not a version. Expected ${VERSION_FORM}: see --set-version.`;
  if (!Number.isNaN(sourceDateEpoch(env))) return null;
  return `SOURCE_DATE_EPOCH is “${env.SOURCE_DATE_EPOCH}”. Expected whole seconds since 1970, such as 1793491200; or unset it.`;
};
