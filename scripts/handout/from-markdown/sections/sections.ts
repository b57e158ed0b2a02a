import type { CollectionName } from '../../../content/entries/collections.ts';
import type { HandoutKind } from '../../../model/handout.ts';

/** One section of a kind of file: its id, equal in all languages, and the words of its heading. */
export type SectionRule = { id: string; title: string; required: boolean };

const must = (id: string, title: string): SectionRule => ({ id, title, required: true });
const may = (id: string, title: string): SectionRule => ({ id, title, required: false });

type Titles = {
  /** Above the boxes of `:::at-a-glance` before the first heading. */
  glance: string;
  treatments: readonly SectionRule[];
  'cancer-types': readonly SectionRule[];
};

const ENGLISH: Titles = {
  glance: 'At a glance',
  treatments: [
    must('how-it-works', 'How it works'),
    must('how-it-is-given', 'How it is given'),
    may('before-you-start', 'Before you start'),
    may('what-to-expect', 'What to expect'),
    must('side-effects', 'Possible side effects'),
    must('when-to-get-help', 'When to get help'),
    may('daily-life', 'Daily life'),
    must('questions', 'Questions to ask'),
    may('care-team', 'My care team'),
  ],
  'cancer-types': [
    must('treatments', 'Treatments we may talk about'),
    may('help-at-every-stage', 'Help at every stage'),
    must('when-to-get-help', 'When to get help'),
    must('questions', 'Questions to ask'),
    must('care-team', 'My care team'),
  ],
};

const LANGUAGES: ReadonlyMap<string, Titles> = new Map([['en', ENGLISH]]);

/** A language without titles of its own has the English ones. */
const titlesIn = (language: string): Titles => LANGUAGES.get(language) ?? ENGLISH;

/** The sections of a collection's files in order; null where an author is free. */
export const sectionRules = (collection: CollectionName, language: string): readonly SectionRule[] | null =>
  collection === 'treatments' || collection === 'cancer-types' ? titlesIn(language)[collection] : null;

/** The heading above a sheet's boxes "at a glance". */
export const glanceTitle = (language: string): string => titlesIn(language).glance;

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
