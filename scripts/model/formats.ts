/** A form that a handout is made in. */
export type Format = 'pdf' | 'txt' | 'ssml' | 'epub' | 'brf';

/** Every format; the first is the default. */
export const FORMATS: readonly [Format, ...Format[]] = ['pdf', 'txt', 'ssml', 'epub', 'brf'];

/** A format that has no edition: one file a sheet, whatever the paper. */
export type PlainFormat = Exclude<Format, 'pdf'>;

/** Whether a format has no edition. */
export const isPlain = (format: Format): format is PlainFormat => format !== 'pdf';
