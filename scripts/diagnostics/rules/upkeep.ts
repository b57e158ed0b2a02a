import type { Rule } from './rule.ts';

/** Rules: sources, reviews and withdrawn sheets. */
export const UPKEEP_RULES = {
  'clinic/added-page': {
    asks: 'a clinic profile that adds no page to a sheet',
    example: 'a `footer` of many lines on a sheet that is full',
    fix: 'Shorten the words that the message names.',
    isWarning: true,
  },
  'handout/duplicate-source': {
    asks: 'one key for a page in `sources.yaml`',
    example: 'two keys with one address',
    fix: 'Delete one and cite the other.',
  },
  'handout/over-two-pages': {
    asks: 'two pages in standard print, or four with a list of medicines',
    example: 'a treatment sheet of three pages',
    fix: 'Move details into `:::more`.',
    isWarning: true,
  },
  'handout/passage-unreached': {
    asks: 'a sheet for every passage',
    example: '`:::only{cancer="kidney"}` in a treatment not used there',
    fix: 'Delete the passage, or correct `use`.',
  },
  'handout/review-in-future': {
    asks: 'sign-offs of today or earlier',
    example: '`date: 2030-01-01`',
    fix: 'Restore the file, or have the sheet signed again.',
  },
  'handout/review-outdated': {
    asks: 'the text that was signed',
    example: 'a word changed after the sign-off',
    fix: 'Have a clinician sign the new text.',
    isWarning: true,
  },
  'handout/review-overdue': {
    asks: 'a next review that is not past',
    example: '`nextReview` of last year',
    fix: 'Have a clinician read the sheet again.',
    isWarning: true,
  },
  'handout/unused-source': {
    asks: 'a citation of every source',
    example: 'a row of `sources.yaml` that nothing cites',
    fix: 'Cite it, or delete it.',
    isWarning: true,
  },
  'handout/withdrawn-code': {
    asks: 'the code on the paper of a withdrawn sheet, which no other sheet has',
    example: '`code: HT` of a sheet that is built',
    fix: 'Write the code that was printed.',
  },
  'handout/withdrawn-instead': {
    asks: 'in place of a withdrawn sheet one that is built, or null',
    example: '`replacedBy: surgry`',
    fix: 'Write the id of a sheet.',
  },
} as const satisfies Record<string, Rule>;
