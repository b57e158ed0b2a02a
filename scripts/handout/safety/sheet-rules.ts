import type { Content } from '../../content/entries/entry.ts';
import type { DiagnosticDetails } from '../../diagnostics/diagnostic.ts';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { Block, BlockType, Handout } from '../../model/handout.ts';
import type { SafetyWords } from '../../model/safety-words.ts';
import { careCardsOf } from '../blocks/care-cards/cards-on-sheet.ts';
import { BLOCKS } from '../blocks/index.ts';
import { entryOf } from '../plan/find-entry.ts';
import type { PlannedHandout } from '../plan/planned-handout.ts';
import { inlineText } from '../text/inline-text.ts';
import { itemRuns } from '../text/text-runs.ts';
import { tells } from './signs.ts';

const typesIn = (blocks: readonly Block[]): BlockType[] =>
  blocks.flatMap((block) => [block.type, ...(block.type === 'group' ? typesIn(block.blocks) : [])]);

const missingSigns = (handout: Handout, { sharedSigns }: SafetyWords): string[] => {
  const cards = careCardsOf(handout);
  return sharedSigns
    .filter(
      (sign) =>
        !cards.some((card) => itemRuns(card[sign.level].shared).some((run) => tells(inlineText(run), sign))),
    )
    .map(({ id }) => id);
};

const diagnosticsOf = (handout: Handout, safety: SafetyWords): DiagnosticDetails[] => {
  const types = typesIn([...handout.intro, ...handout.sections.flatMap(({ blocks }) => blocks)]);
  const missing = handout.kind === 'guide' ? [] : missingSigns(handout, safety);
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            rule: 'handout/sheet-without-red-flags' as const,
            found: `the sheet ${handout.id} without ${missing.join(', ')}`,
            expected: 'all signs of cancer in bone on every sheet',
            fix: 'Give it the section on when to get help, with a care card.',
          },
        ]),
    ...(types.some((type) => BLOCKS[type].isAction)
      ? []
      : [
          {
            rule: 'handout/sheet-without-action' as const,
            found: `the sheet ${handout.id} without anything to do`,
            expected: 'steps, side effects, care cards or questions (PEMAT-P, actionability)',
            fix: 'Say what a reader can do, as a list of steps.',
          },
        ]),
    ...(types.some((type) => BLOCKS[type].isTool)
      ? []
      : [
          {
            rule: 'handout/sheet-without-tool' as const,
            found: `the sheet ${handout.id} with nothing to tick or to write on`,
            expected: 'questions, lines to write on or boxes to tick (PEMAT-P, actionability)',
            fix: 'Add :::questions or :::write-in.',
          },
        ]),
  ];
};

/** Records missing parts of a whole sheet: the shared red flags, an action, something to write on. */
export const checkSheet = (
  content: Content,
  planned: PlannedHandout,
  handout: Handout,
  safety: SafetyWords,
): void => {
  const { file } = entryOf(content, planned);
  for (const diagnostic of diagnosticsOf(handout, safety)) fail(file, diagnostic);
};
