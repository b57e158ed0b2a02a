import type { Entry } from '../../content/entries/entry.ts';
import type { Medicine } from '../../content/schemas/index.ts';
import type { BlockOf, BlockType, Handout } from '../../model/handout.ts';
import { BLOCKS } from '../blocks/index.ts';
import type { ConvertedBody } from '../from-markdown/index.ts';
import type { PlannedHandout } from '../plan/planned-handout.ts';
import { lineOfRun } from '../text/handout-text.ts';
import type { Run } from '../text/run.ts';
import { blockRuns } from '../text/text-runs.ts';

/**
 * One line of a pair sheet. `isOwn`: it comes from the file of a medicine, or from a passage for the sheet's
 * cancer type. `isElsewhere`: it comes from a medicine that other cancer types use in the same words.
 */
export type PairLine = { text: string; isOwn: boolean; isElsewhere: boolean };

/** The text of a pair sheet, without titles, labels, forms, care cards and sources. */
export type PairText = {
  id: string;
  language: string;
  treatment: string;
  cancerType: string;
  lines: PairLine[];
};

const runsIn = <Type extends BlockType>(block: BlockOf<Type>): Run[] =>
  BLOCKS[block.type].pairWords?.(block) ?? blockRuns([block]);

/** Template text is written as `{…}`. */
const isSlot = (text: string): boolean => text === '' || /^\{[^}]*\}$/u.test(text);

/** The words of a planned pair sheet, otherwise null. */
export const pairText = (
  { kind, id, language, treatment, cancerType }: PlannedHandout,
  handout: Pick<Handout, 'lead' | 'intro' | 'sections'>,
  { origins, scoped }: Pick<ConvertedBody, 'origins' | 'scoped'>,
  medicines: readonly Pick<Entry<Medicine>, 'id' | 'data'>[],
): PairText | null => {
  if (kind !== 'pair' || treatment === null || cancerType === null) return null;
  const uses = new Map(
    medicines.map(({ id: name, data }) => [`${language}/medicines/${name}.md`, Object.keys(data.use).length]),
  );
  const blocks = [...handout.intro, ...handout.sections.flatMap((section) => section.blocks)];
  const lines = [handout.lead, ...blocks.flatMap(runsIn)].map((run) => ({
    text: lineOfRun(run),
    isOwn: scoped.has(run) || uses.has(origins.get(run) ?? ''),
    isElsewhere: !scoped.has(run) && (uses.get(origins.get(run) ?? '') ?? 0) > 1,
  }));
  return { id, language, treatment, cancerType, lines: lines.filter(({ text }) => !isSlot(text)) };
};
