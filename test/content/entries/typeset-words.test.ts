import { expect, test } from 'vitest';
import {
  typesetCancerType,
  typesetGuide,
  typesetMedicine,
  typesetTerm,
  typesetTreatment,
} from '../../../scripts/content/entries/typeset-words.ts';
import type { Medicine, Treatment } from '../../../scripts/content/schemas/index.ts';
import { typography } from '../../../scripts/locales/en/typography.ts';

const NAME = { generic: "St. John's wort", brands: ['the "yellow" one'], rxnorm: null };
const NONE = { everyday: [], icd10cm: [], waivers: [] };

const TREATMENT: Treatment = {
  title: "The nurse's plan",
  code: 'HT',
  reach: 'whole-body',
  lead: "It's fine.",
  say: "It's fine.",
  lowersWhiteCells: false,
  names: [{ ...NAME, cancers: [] }],
  use: {},
  variants: { thyroid: { title: '"Own" plan', lead: 'a', say: 'b', lowersWhiteCells: false } },
  ...NONE,
};

const MEDICINE: Medicine = {
  title: "Paget's pills",
  short: null,
  code: 'M-AB',
  treatment: 'hormone-therapy',
  given: "It's fine.",
  say: "It's fine.",
  lowersWhiteCells: false,
  names: [NAME],
  use: {},
  everyday: [],
  waivers: [],
};

test('titles of a treatment and its variants, and names of medicines, have curly quotes', () => {
  expect(typesetTreatment(TREATMENT, typography)).toMatchObject({
    title: 'The nurse’s plan',
    names: [{ generic: 'St. John’s wort', brands: ['the “yellow” one'] }],
    variants: { thyroid: { title: '“Own” plan' } },
  });
  expect(typesetMedicine(MEDICINE, typography)).toMatchObject({
    title: 'Paget’s pills',
    names: [{ generic: 'St. John’s wort' }],
  });
});

test('values that are parsed as Markdown later are unchanged, so that places in them are right', () => {
  expect(typesetTreatment(TREATMENT, typography)).toMatchObject({ lead: "It's fine.", say: "It's fine." });
});

test('title and condition of a cancer type, the title of a guide', () => {
  const cancer = {
    title: "Ewing's cancer",
    code: 'EWI',
    pictogram: 'bone' as const,
    condition: 'Paget\'s "bone"',
    inBone: "Ewing's cancer in bone",
    say: 'a',
    lead: 'b',
    ...NONE,
  };
  expect(typesetCancerType(cancer, typography)).toMatchObject({
    title: 'Ewing’s cancer',
    condition: 'Paget’s “bone”',
    inBone: 'Ewing’s cancer in bone',
  });
  const guide = {
    title: `Don't "worry"`,
    code: 'DW',
    kind: 'text' as const,
    lead: 'a',
    treatments: [],
    everyday: [],
    waivers: [],
  };
  expect(typesetGuide(guide, typography).title).toBe('Don’t “worry”');
});

test('all words of a term', () => {
  const term = {
    term: "Paget's",
    group: 'a',
    forms: ["Paget's bones"],
    say: "PAJ'its",
    means: `"hard" bone`,
    sources: [],
  };
  expect(typesetTerm(term, typography)).toMatchObject({
    term: 'Paget’s',
    forms: ['Paget’s bones'],
    say: 'PAJ’its',
    means: '“hard” bone',
  });
});
