/** A form that a handout is made in. */
export type Format = 'pdf' | 'txt' | 'epub' | 'brf';

/** Every format, the first being the one that is made unless others are asked for. */
export const FORMATS: readonly [Format, ...Format[]] = ['pdf', 'txt', 'epub', 'brf'];

/** A format that has no edition: one file a sheet, whatever the paper. */
export type PlainFormat = Exclude<Format, 'pdf'>;
