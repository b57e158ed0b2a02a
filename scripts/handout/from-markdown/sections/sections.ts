import type { CollectionName } from '../../../content/entries/collections.ts';
import type { HandoutKind } from '../../../model/handout.ts';
import type { Locale, SectionRule } from '../../../model/locale.ts';

/** The sections of a collection's files in order; null where authors choose their own. */
export const sectionRules = (
  collection: CollectionName,
  { sections }: Locale,
): readonly SectionRule[] | null =>
  collection === 'treatments' || collection === 'cancer-types' || collection === 'medicines'
    ? sections[collection]
    : null;

const COLLECTION_OF: Record<HandoutKind, CollectionName> = {
  treatment: 'treatments',
  pair: 'treatments',
  booklet: 'treatments',
  'cancer-type': 'cancer-types',
  guide: 'guides',
  medicine: 'medicines',
};

/** The collection whose files a kind of handout is made from. */
export const collectionOf = (kind: HandoutKind): CollectionName => COLLECTION_OF[kind];

const plain = (words: string): string =>
  words.normalize('NFC').replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim();

/** The section rule that a heading's words name, or undefined. */
export const sectionNamed = (words: string, rules: readonly SectionRule[] | null): SectionRule | undefined =>
  rules?.find((rule) => plain(rule.title) === plain(words));
