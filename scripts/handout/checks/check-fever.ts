import type { Content } from '../../content/entries/entry.ts';
import type { CareCards, Handout, Inline } from '../../model/handout.ts';
import { FEVER } from '../assemble/shared-signs.ts';
import { careCardsOf } from '../blocks/care-cards/cards-on-sheet.ts';
import { report } from '../from-markdown/state.ts';
import { findEntry } from '../plan/find-entry.ts';
import { itemRuns } from '../text/text-runs.ts';
import { wordingFor, wordingPath } from '../text/wording.ts';

const tellsFever = (inlines: readonly Inline[]): boolean =>
  inlines.some((inline) =>
    inline.type === 'clinic-fact'
      ? inline.fact === 'fever'
      : 'children' in inline && tellsFever(inline.children),
  );

/** Conditional lines do not count. */
const holdsFeverLine = ({ callNow }: CareCards): boolean =>
  itemRuns(callNow.shared.filter(({ appliesTo }) => appliesTo === null)).some(tellsFever);

/**
 * Records an error on a treatment that lowers white cells when its sheet has no card that names the fever to
 * call about.
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
    found: 'a treatment that lowers white cells, and no card that says at which fever to call',
    expected: `:clinic[fever] in the :::call-now box of the shared block "${FEVER}", for every cancer type`,
    fix: 'Add an item such as "Fever of :clinic[fever]" there, or set lowersWhiteCells to false.',
  });
};
