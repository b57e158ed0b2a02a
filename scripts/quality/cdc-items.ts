import type { QualityItem } from './item.ts';
import { heldBy, heldWhere, itemsOf, measured, measuredAs, reader, refusedUnless } from './judge.ts';
import {
  drawnChances,
  hasPicture,
  hasShortLists,
  isHeaded,
  isOfTreatment,
  namesAction,
  summary,
} from './measures.ts';
import { has, type SheetFacts } from './sheet-facts.ts';

const hasLead = ({ handout }: SheetFacts): boolean => handout.lead.length > 0;

const hasLists = (facts: SheetFacts): boolean =>
  has(facts, 'list', 'questions', 'side-effects', 'panels') && hasShortLists(facts);

const action = heldBy(['handout/sheet-without-action'], namesAction);

/** CDC Clear Communication Index, in our own words. */
export const CDC: readonly QualityItem[] = itemsOf('cdc', [
  [1, 'There is one main message.', reader],
  [2, 'The main message is at the top.', heldBy(['content/missing-key'], hasLead)],
  [3, 'A visual cue marks it.', heldBy(['the templates, which print the lead larger'], hasLead)],
  [4, 'A picture supports it.', refusedUnless(hasPicture)],
  [5, 'It calls the reader to act.', action],
  [6, 'Message and call are in active voice.', reader],
  [7, 'The words are the reader’s.', reader],
  [8, 'Lists, of at most 7 items.', measuredAs(hasLists)],
  [9, 'Pieces with headings.', measuredAs(isHeaded)],
  [10, 'The most important comes first.', measured((facts) => (summary(facts) === 'yes' ? 'yes' : null))],
  [11, 'It says what is known and what is not.', reader],
  [12, 'It recommends something to do.', action],
  [13, 'It says why that matters.', reader],
  [14, 'It says how and when.', reader],
  [15, 'Numbers are whole.', heldBy(['plain/number-form'])],
  [16, 'Numbers are explained.', reader],
  [17, 'No sums, one denominator.', heldBy(['plain/number-form'])],
  [
    18,
    'It says what the risk is.',
    heldWhere(
      isOfTreatment,
      heldBy(['handout/section-missing'], (facts) => has(facts, 'side-effects')),
      reader,
    ),
  ],
  [19, 'Risks and benefits are side by side.', reader],
  [20, 'Chances are in words or pictures too.', measured(drawnChances)],
]);
