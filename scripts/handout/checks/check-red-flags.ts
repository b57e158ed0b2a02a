import { VFile } from 'vfile';
import type { Content } from '../../content/entries/entry.ts';
import { fail } from '../../diagnostics/diagnostic.ts';
import { CARD_LEVELS } from '../../model/card-levels.ts';
import type { CardLevel, Handout } from '../../model/handout.ts';
import { RED_FLAGS } from '../assemble/shared-signs.ts';
import { careCardsOf } from '../blocks/care-cards/cards-on-sheet.ts';
import { nameSome } from '../text/name-some.ts';

/** The cards with signs for everybody; only some treatments have a call-now card. */
const LEVELS: readonly CardLevel[] = ['emergency', 'sameDay', 'thisWeek'];

const lacks = (handout: Handout, level: CardLevel): boolean =>
  careCardsOf(handout).some((cards) => cards[level].shared.length === 0);

/**
 * The file of the shared signs; a missing one is added to the content's files, so that its error is shown.
 */
const redFlagsFile = ({ root, shared, broken, files }: Content, language: string): VFile => {
  const block = [...shared, ...broken].find(
    (entry) => entry.collection === 'shared' && entry.language === language && entry.id === RED_FLAGS,
  );
  if (block !== undefined) return block.file;
  const missing = new VFile({ path: `${root.replace(/\/+$/u, '')}/${language}/shared/${RED_FLAGS}.md` });
  files.push(missing);
  return missing;
};

/** Whether the file exists but could not be read; that error is already reported. */
const isUnread = ({ broken }: Content, file: VFile): boolean =>
  broken.some((entry) => entry.file === file && entry.body === '');

const failCard = (file: VFile, level: CardLevel, sheets: readonly Handout[]): void => {
  const directive = CARD_LEVELS[level];
  fail(file, {
    rule: 'handout/red-flags-missing',
    found: `no warning sign for everybody in the ${directive} card of ${nameSome(sheets.map(({ id }) => id))}`,
    expected: `at least one in the shared block "${RED_FLAGS}"`,
    fix: `Add a box :::${directive} with a list to it.`,
  });
};

/** Records an error on the shared red flags for each card that would be empty on a sheet. */
export const checkRedFlags = (content: Content, handouts: readonly Handout[]): void => {
  for (const language of new Set(handouts.map((handout) => handout.language))) {
    const own = handouts.filter((handout) => handout.language === language);
    const lacking = LEVELS.map((level) => [level, own.filter((handout) => lacks(handout, level))] as const);
    if (lacking.every(([, sheets]) => sheets.length === 0)) continue;
    const file = redFlagsFile(content, language);
    if (isUnread(content, file)) continue;
    for (const [level, sheets] of lacking) if (sheets.length > 0) failCard(file, level, sheets);
  }
};
