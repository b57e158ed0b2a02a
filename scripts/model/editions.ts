import type { Edition, EditionName } from './handout.ts';

const BY_NAME: { [Name in EditionName]: Edition & { name: Name } } = {
  'letter-standard': { name: 'letter-standard', paper: 'letter', size: 'standard' },
  'a4-standard': { name: 'a4-standard', paper: 'a4', size: 'standard' },
  'letter-large': { name: 'letter-large', paper: 'letter', size: 'large' },
  'a4-large': { name: 'a4-large', paper: 'a4', size: 'large' },
};

/** Every edition of a handout; the first is the default. */
export const EDITIONS: readonly [Edition, ...Edition[]] = [
  BY_NAME['letter-standard'],
  BY_NAME['a4-standard'],
  BY_NAME['letter-large'],
  BY_NAME['a4-large'],
];

/** The edition with that name, or null. */
export const editionNamed = (name: string): Edition | null =>
  EDITIONS.find((edition) => edition.name === name) ?? null;
