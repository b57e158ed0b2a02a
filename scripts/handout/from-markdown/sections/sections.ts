import type { CollectionName } from '../../../content/entries/collections.ts';
import { localeOf } from '../../../locales/index.ts';
import type { HandoutKind } from '../../../model/handout.ts';
import type { SectionRule } from '../../../model/locale.ts';

/** The sections of a collection's files in order; null where an author is free. */
export const sectionRules = (collection: CollectionName, language: string): readonly SectionRule[] | null =>
  collection === 'treatments' || collection === 'cancer-types'
    ? localeOf(language).sections[collection]
    : null;

/** The heading above a sheet's boxes "at a glance". */
export const glanceTitle = (language: string): string => localeOf(language).sections.glance;

const COLLECTION_OF: Record<HandoutKind, CollectionName> = {
  treatment: 'treatments',
  pair: 'treatments',
  booklet: 'treatments',
  'cancer-type': 'cancer-types',
  guide: 'guides',
};

/** The collection whose files a kind of handout is made from. */
export const collectionOf = (kind: HandoutKind): CollectionName => COLLECTION_OF[kind];

const plain = (words: string): string =>
  words.normalize('NFC').replace(/[‘’]/gu, "'").replace(/\s+/gu, ' ').trim();

/** The rule a heading's words stand for, or undefined. */
export const sectionNamed = (words: string, rules: readonly SectionRule[] | null): SectionRule | undefined =>
  rules?.find((rule) => plain(rule.title) === plain(words));
