import type { Rule } from './rule.ts';

/** Rules: plain language. */
export const PLAIN_RULES = {
  'plain/pair-own-words': {
    asks: 'pair sheets of which at least 30 in 100 words are their own, and 1 in 100 are on no other pair',
    example: 'a pair sheet that repeats the sheet of its treatment',
    fix: 'Write what holds for that cancer type, or `sheet: false` in its row of `use` and a row in withdrawn.yaml.',
  },
  'plain/chance-word': {
    asks: '“about N in 100” in place of “common” and “rare”',
    example: '"Nausea is common."',
    fix: 'Write "About 30 in 100 people feel sick."',
  },
  'plain/inclusive-wording': {
    asks: 'words that leave nobody out',
    example: '"the wheelchair-bound"',
    fix: 'Write "people who use a wheelchair".',
    isWarning: true,
  },
  'plain/jargon': {
    asks: 'an everyday word in place of a medical one',
    example: '"metastases"',
    fix: 'Write "cancer that has spread".',
  },
  'plain/long-list': {
    asks: 'lists of at most 7 items, but those to tick and to write on',
    example: 'a list of 9 items',
    fix: 'Split the list.',
  },
  'plain/long-paragraph': {
    asks: 'paragraphs, items and cells of at most 4 sentences',
    example: 'a paragraph of 6 sentences',
    fix: 'Split the paragraph.',
  },
  'plain/long-sentence': {
    asks: 'sentences of at most 20 words',
    example: 'a sentence of 26 words',
    fix: 'Split the sentence.',
  },
  'plain/number-form': {
    asks: 'whole numbers; no percent, fractions or decimals, but for a measured value with its unit and the result of a named test',
    example: '"12.5 %"',
    fix: 'Write "about 13 in 100".',
  },
  'plain/passive': {
    asks: 'active voice',
    example: '"The dose is given by a nurse."',
    fix: 'Write "A nurse gives you the dose."',
    isWarning: true,
  },
  'plain/reading-level': {
    asks: 'a reading grade within the limits, of the sheet and of its side effects',
    example: 'a sheet of grade 9',
    fix: 'Use shorter words and sentences, first where the message points.',
  },
  'plain/repeated-word': { asks: 'a word once', example: '"the the"', fix: 'Delete one of them.' },
  'plain/simpler-word': {
    asks: 'the shorter word',
    example: '"utilize"',
    fix: 'Write "use".',
    isWarning: true,
  },
  'plain/spelling': {
    asks: 'words as a dictionary spells them (in `npm run check:content`)',
    example: '"nasuea"',
    fix: 'Write "nausea"; add the name of a medicine to `.cspell-names.txt`.',
    isWarning: true,
  },
  'plain/telegraphic': {
    asks: 'whole sentences in side effects and lists, thresholds with unit and time, and how soon to tell',
    example: '"4 extra, or for a day."',
    fix: 'Write "Call us today if you have 4 more loose stools in a day than is usual for you."',
  },
  'plain/the-patient': {
    asks: '“you”, or “people” for others',
    example: '"The patient should rest."',
    fix: 'Write "Rest."',
  },
  'plain/undefined-term': {
    asks: 'hard words of the glossary explained at their first use',
    example: '"biopsy" without an explanation',
    fix: 'Explain it in parentheses.',
  },
  'plain/vague-sign': {
    asks: 'in a care card what a person sees or feels',
    example: '"Severe pain"',
    fix: 'Write "Pain that stops you from sleeping".',
  },
  'plain/waiver-expired': {
    asks: 'waivers that still hold today',
    example: '`until: 2025-01-01`',
    fix: 'Reword the text, or renew the waiver.',
  },
  'plain/waiver-refused': {
    asks: 'waivers of rules that can be waived',
    example: 'a waiver of `handout/dose`',
    fix: 'Delete the waiver.',
  },
  'plain/waiver-unused': {
    asks: 'waivers of words that are in the file',
    example: 'a waiver of words that were deleted',
    fix: 'Delete the waiver.',
    isWarning: true,
  },
} as const satisfies Record<string, Rule>;
