import type { Block, Section } from '../../../model/handout.ts';
import type { SheetPhrases } from '../../../model/locale.ts';
import type { Converted } from '../../from-markdown/index.ts';
import { blockRuns } from '../../text/text-runs.ts';
import type { MedicinePart } from './convert-medicine.ts';
import { groupMedicines } from './group-medicines.ts';

/** The sections that come before the list of medicines. */
const BEFORE: ReadonlySet<string | null> = new Set(['how-it-works', 'how-it-is-given']);

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });

const medicinesSection = (medicines: readonly MedicinePart[], phrases: SheetPhrases): Section => {
  const { title, words } = phrases.medicines;
  return {
    id: 'medicines',
    title: [{ type: 'text', value: title }],
    blocks: [paragraph(words), groupMedicines(medicines, phrases)],
  };
};

/** For each run of words of the medicines: the file that it comes from. */
const originsOf = (medicines: readonly MedicinePart[]): Converted['origins'] =>
  new Map(
    medicines.flatMap(({ from, names, lines, effects }) =>
      [
        ...names,
        ...lines.flatMap(({ blocks }) => blockRuns(blocks)),
        ...effects.flatMap(({ notice, doThis, tellUs }) => [notice, doThis, tellUs]),
      ].map((run) => [run, from] as const),
    ),
  );

/** The section of side effects with words that say where others are. */
const withMoreEffects = (section: Section, { medicines }: SheetPhrases): Section =>
  section.id === 'side-effects'
    ? { ...section, blocks: [...section.blocks, paragraph(medicines.moreEffects)] }
    : section;

/** The text of a pair sheet with the list of its medicines. `isWhole`: it has all effects of its medicines. */
export const withMedicines = (
  own: Converted,
  medicines: readonly MedicinePart[],
  isWhole: boolean,
  phrases: SheetPhrases,
): Converted => {
  const after = own.sections.findIndex(({ id }) => !BEFORE.has(id));
  return {
    ...own,
    sections: own.sections
      .map((section) => (isWhole ? section : withMoreEffects(section, phrases)))
      .toSpliced(after, 0, medicinesSection(medicines, phrases)),
    citations: [...own.citations, ...medicines.flatMap(({ citations }) => citations)],
    passages: [...own.passages, ...medicines.flatMap(({ passages }) => passages)],
    origins: new Map([...own.origins, ...originsOf(medicines)]),
    scoped: new Set([...own.scoped, ...medicines.flatMap((one) => [...one.scoped])]),
  };
};
