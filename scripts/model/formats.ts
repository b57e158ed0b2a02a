/** Output format of a handout. */
export type Format = 'pdf' | 'txt' | 'ssml' | 'epub' | 'brf';

/** Every format; the first is the default. */
export const FORMATS: readonly [Format, ...Format[]] = ['pdf', 'txt', 'ssml', 'epub', 'brf'];

/** A format without editions: one file per sheet for every paper size. */
export type PlainFormat = Exclude<Format, 'pdf'>;

/** Whether a format has no edition. */
export const isPlain = (format: Format): format is PlainFormat => format !== 'pdf';
