import type { Content } from '../../content/entries/entry.ts';
import type { CardLevel, CareCards, Handout, Inline } from '../../model/handout.ts';
import { careCardsOf } from '../assemble/care-cards.ts';
import { report } from '../from-markdown/state.ts';
import { findEntry } from '../plan/find-entry.ts';
import { itemRuns } from '../text/text-runs.ts';
import { wordingFor, wordingPath } from '../text/wording.ts';

const LEVELS: readonly CardLevel[] = ['emergency', 'sameDay'];

const tellsFever = (inlines: readonly Inline[]): boolean =>
  inlines.some((inline) =>
    inline.type === 'clinic-fact'
      ? inline.fact === 'fever'
      : 'children' in inline && tellsFever(inline.children),
  );

/** Items for one cancer type only do not count: the line must reach every reader. */
const holdsFeverLine = (cards: CareCards): boolean =>
  LEVELS.some((level) =>
    itemRuns(cards[level].own.filter(({ appliesTo }) => appliesTo === null)).some(tellsFever),
  );

/**
 * Records an error on a treatment that lowers white cells when the sheet does not say at which fever to call.
 */
export const checkFever = ({ treatments }: Content, handout: Handout): void => {
  const { language, treatment, cancerType } = handout;
  const entry = findEntry(treatments, language, treatment?.id ?? null);
  if (entry === null) return;
  const cancer = cancerType?.id ?? null;
  const { lowersWhiteCells } = wordingFor(entry.data, cancer);
  if (!lowersWhiteCells || careCardsOf(handout).some(holdsFeverLine)) return;
  report(entry.file, entry.placeOf(wordingPath(entry.data, cancer, 'lowersWhiteCells')), {
    rule: 'handout/fever-line-missing',
    found: 'a treatment that lowers white cells whose own care cards name no fever',
    expected: ':clinic[fever] in its :::emergency or :::same-day box, for every cancer type',
    fix: 'Add an item such as "Fever of :clinic[fever]", or set lowersWhiteCells to false.',
  });
};
