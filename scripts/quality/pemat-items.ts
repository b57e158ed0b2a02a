import type { QualityItem } from './item.ts';
import { heldBy, heldWhere, itemsOf, measured, measuredAs, reader, refusedUnless } from './judge.ts';
import {
  hasShortLists,
  hasSteps,
  hasTool,
  isCaptioned,
  isCued,
  isEasy,
  isHeaded,
  isNoGuide,
  isOfTreatment,
  namesAction,
  plainTables,
  speaksToReader,
  summary,
  tableHelp,
  without,
} from './measures.ts';
import { has } from './sheet-facts.ts';

const UNDERSTANDABILITY: Parameters<typeof itemsOf>[1] = [
  [1, 'The purpose is plain at once.', reader],
  [2, 'Nothing distracts from it.', reader],
  [3, 'The words are everyday words.', heldBy(['plain/reading-level', 'plain/jargon'], isEasy)],
  [4, 'Medical words are only to teach them, and are explained.', reader],
  [5, 'The voice is active.', measuredAs(without('plain/passive'))],
  [6, 'Numbers are clear.', heldBy(['plain/number-form', 'plain/chance-word'])],
  [7, 'The reader does no sums.', reader],
  [8, 'The text comes in short pieces.', heldBy(['plain/long-paragraph', 'plain/long-list'], hasShortLists)],
  [9, 'Every piece has a heading that says what is in it.', refusedUnless(isHeaded)],
  [10, 'The order makes sense.', heldWhere(isNoGuide, heldBy(['handout/section-order']), reader)],
  [
    11,
    'There is a summary.',
    heldWhere(
      isOfTreatment,
      heldBy(['handout/section-missing'], (facts) => has(facts, 'glance')),
      measured(summary),
    ),
  ],
  [12, 'Marks lead the eye to what matters.', measuredAs(isCued)],
  [15, 'Pictures are wherever they help.', reader],
  [16, 'Pictures say the same as the words.', reader],
  [
    17,
    'Pictures have titles or captions.',
    heldWhere(
      (facts) => has(facts, 'figure'),
      heldBy(['markdown/directive-label'], isCaptioned),
      measured(() => 'n/a'),
    ),
  ],
  [18, 'Pictures are clear.', reader],
  [
    19,
    'Tables are simple, with heads.',
    heldWhere(
      (facts) => facts.tables.length === 0 && has(facts, 'side-effects'),
      heldBy(['markdown/side-effects-head']),
      measured(plainTables),
    ),
  ],
];

const ACTIONABILITY: Parameters<typeof itemsOf>[1] = [
  [20, 'It names something to do.', heldBy(['handout/sheet-without-action'], namesAction)],
  [21, 'It speaks to the reader.', measuredAs(speaksToReader)],
  [22, 'What to do comes in small steps.', measuredAs(hasSteps)],
  [23, 'There is something to tick, write on or carry.', heldBy(['handout/sheet-without-tool'], hasTool)],
  [24, 'Sums are explained; a sheet asks for none.', measured(() => 'n/a')],
  [25, 'It says how to use its tables.', measured(tableHelp)],
  [26, 'Pictures are wherever they help to act.', reader],
];

/** PEMAT-P for printed materials (AHRQ), in our own words; items 13 and 14 are about sound and film. */
export const PEMAT: readonly QualityItem[] = [
  ...itemsOf('understandability', UNDERSTANDABILITY),
  ...itemsOf('actionability', ACTIONABILITY),
];
