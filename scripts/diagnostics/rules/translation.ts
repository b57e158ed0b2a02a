import type { Rule } from './rule.ts';

/** Rules: translations. */
export const TRANSLATION_RULES = {
  'translation/number': {
    asks: 'the numbers of the English, in the same ranges',
    example: '"fiebre de 39 °C" for "a fever of 38 °C"',
    fix: 'Write the number of the English.',
  },
  'translation/measure': {
    asks: 'the measures of the English',
    example: '"2 días" for "2 hours"',
    fix: 'Write the measure of the English.',
  },
  'translation/urgency': {
    asks: 'the same “today”, “this week” and “next visit” as in English',
    example: '"esta semana" for "today"',
    fix: 'Write when the English says to get help.',
  },
  'translation/negation': {
    asks: 'as many negations as in English',
    example: '"Deje la pastilla" for "Do not stop the pill"',
    fix: 'Write the “no” that was lost, or take out the one that came in.',
  },
  'translation/medicine': {
    asks: 'the medicines that the English names',
    example: '"prednisolona" for "prednisone"',
    fix: 'Write the name of that medicine.',
  },
  'translation/directive': {
    asks: 'the directives of the English',
    example: '`:clinic[phone]` for `:clinic[fever]`',
    fix: 'Copy the directive from the English.',
  },
  'translation/source': {
    asks: 'the sources of the English',
    example: 'a sentence without its `:cite[KEY]`',
    fix: 'Copy the key from the English.',
  },
  'translation/link': {
    asks: 'the addresses of the English',
    example: '`[páginas](https://example.org/huesos)` for another address',
    fix: 'Copy the address from the English.',
  },
  'translation/mark': {
    asks: 'as much strong and emphasized text as in English',
    example: '"Llámenos hoy" for `**Call us today**`',
    fix: 'Set the same words in `**`.',
  },
  'translation/value': {
    asks: 'the values of the English where they are no words',
    example: '`lowersWhiteCells: false` for `true`',
    fix: 'Copy the value from the English.',
  },
  'translation/in-english': {
    asks: 'words of the language',
    example: 'a Spanish file with "Rest when you are tired."',
    fix: 'Translate it.',
  },
  'translation/lost': {
    asks: 'a translation of every block, item, row and cell',
    example: 'a warning sign that the Spanish file had, and has no more',
    fix: 'Put it back.',
  },
  'translation/added': {
    asks: 'nothing that the English does not say',
    example: 'an item more than in the English list',
    fix: 'Delete it, or write it in English first.',
  },
  'translation/moved': {
    asks: 'each block in the box, and in the place among others, that it has in English',
    example: 'a sign of the emergency card in the same-day card, or two cells that were swapped',
    fix: 'Move it back.',
  },
  'translation/without-english': {
    asks: 'an English file for each file of another language',
    example: '`es/guides/nuevo.md` alone',
    fix: 'Write it in English first, or delete it.',
  },
  'translation/import-unknown': {
    asks: 'in an imported file, each block of the export once',
    example: 'a key that a program changed',
    fix: 'Export the file again.',
  },
  'translation/import-outdated': {
    asks: 'in an imported file, the English of today',
    example: 'a block whose English was changed after the export',
    fix: 'Export the file again.',
  },
  'translation/import-blocks': {
    asks: 'in an imported file, words that are one block',
    example: 'a translation that begins with `- `',
    fix: 'Write the words of the block alone.',
  },
  'translation/record-edited': {
    asks: 'records of translations as the program wrote them',
    example: 'a hash changed by hand',
    fix: 'Take the file back from the history.',
  },
  'translation/record-without-file': {
    asks: 'no record of a translated file that is not there',
    example: '`es/translations/guides/old.yaml` without `es/guides/old.md`',
    fix: 'Delete it.',
    isWarning: true,
  },
  'translation/stale': {
    asks: 'translations of the English of today',
    example: 'the English of a block was changed',
    fix: 'Translate what changed, and bind it.',
    isWarning: true,
  },
  'translation/missing': {
    asks: 'translations of all that is in English',
    example: 'a paragraph that is new in English',
    fix: 'Translate it, and bind it.',
    isWarning: true,
  },
  'translation/left-over': {
    asks: 'nothing that was deleted in English',
    example: 'the Spanish of a paragraph that is no more in English',
    fix: 'Delete it, and bind the file.',
    isWarning: true,
  },
  'translation/unbound': {
    asks: 'a record of which English each block was made from',
    example: 'a Spanish file without a file in `es/translations/`',
    fix: 'Compare it with the English, and bind it.',
    isWarning: true,
  },
  'translation/withheld': {
    asks: 'translations of the English of today, above all where it is about safety: the sheet is not made in that language',
    example: 'a warning sign was changed in English',
    fix: 'Translate what changed, and bind it.',
    isWarning: true,
  },
} as const satisfies Record<string, Rule>;
