import type { Edition, EditionName } from './handout.ts';

/** The names of all editions, in the order in which they are listed. */
export const EDITION_NAMES = [
  'letter-standard',
  'letter-large',
  'a4-standard',
  'a4-large',
  'letter-bilingual',
  'a4-bilingual',
] as const satisfies readonly EditionName[];

const BY_NAME: { [Name in EditionName]: Edition & { name: Name } } = {
  'letter-standard': { name: 'letter-standard', paper: 'letter', size: 'standard' },
  'a4-standard': { name: 'a4-standard', paper: 'a4', size: 'standard' },
  'letter-large': { name: 'letter-large', paper: 'letter', size: 'large' },
  'a4-large': { name: 'a4-large', paper: 'a4', size: 'large' },
  'letter-bilingual': { name: 'letter-bilingual', paper: 'letter', size: 'standard' },
  'a4-bilingual': { name: 'a4-bilingual', paper: 'a4', size: 'standard' },
};

/** Every edition of a handout in one language; the first is the default. */
export const EDITIONS: readonly [Edition, ...Edition[]] = [
  BY_NAME['letter-standard'],
  BY_NAME['a4-standard'],
  BY_NAME['letter-large'],
  BY_NAME['a4-large'],
];

/** The editions of a translation with the sheet that it was made from beside it; made when they are named. */
export const BILINGUAL_EDITIONS: readonly Edition[] = [BY_NAME['letter-bilingual'], BY_NAME['a4-bilingual']];

/** Whether an edition has a translation and the sheet that it was made from. */
export const isBilingual = (name: EditionName): boolean =>
  BILINGUAL_EDITIONS.some((edition) => edition.name === name);

/** Every edition that can be named. */
export const ALL_EDITIONS: readonly Edition[] = [...EDITIONS, ...BILINGUAL_EDITIONS];

/** The edition with that name, or null. */
export const editionNamed = (name: string): Edition | null =>
  ALL_EDITIONS.find((edition) => edition.name === name) ?? null;
