import type { Block, Section } from '../../../model/handout.ts';
import type { SheetPhrases } from '../../../model/locale.ts';
import type { ConvertedBody } from '../../from-markdown/index.ts';
import { blockRuns } from '../../text/text-runs.ts';
import type { MedicinePart } from './convert-medicine.ts';
import { groupMedicines } from './group-medicines.ts';
import { medicineSection } from './medicine-section.ts';

/** The sections that come before the list of medicines. */
const BEFORE: ReadonlySet<string | null> = new Set(['how-it-works', 'how-it-is-given']);

/** The section that the parts on each medicine of a booklet come before. */
const QUESTIONS = 'questions';

const paragraph = (value: string): Block => ({ type: 'paragraph', children: [{ type: 'text', value }] });

/** Variants of the words about the boxes in a list of medicines. */
type ListWords = keyof SheetPhrases['medicines']['words'];

const medicinesSection = (
  medicines: readonly MedicinePart[],
  words: ListWords,
  phrases: SheetPhrases,
): Section => ({
  id: 'medicines',
  title: [{ type: 'text', value: phrases.medicines.title }],
  blocks: [paragraph(phrases.medicines.words[words]), groupMedicines(medicines, phrases)],
});

/** The source file of each run of medicine text. */
const originsOf = (medicines: readonly MedicinePart[]): ConvertedBody['origins'] =>
  new Map(
    medicines.flatMap(({ from, names, lines, sections }) =>
      [
        ...names,
        ...lines.flatMap(({ blocks }) => blockRuns(blocks)),
        ...sections.flatMap(({ title, blocks }) => [title, ...blockRuns(blocks)]),
      ].map((run) => [run, from] as const),
    ),
  );

/** The side effect section with a pointer to the remaining effects. */
const withMoreEffects = (section: Section, { medicines }: SheetPhrases): Section =>
  section.id === 'side-effects'
    ? { ...section, blocks: [...section.blocks, paragraph(medicines.moreEffects)] }
    : section;

/** The text of a sheet with its medicine list and citations. */
const withList = (
  own: ConvertedBody,
  medicines: readonly MedicinePart[],
  words: ListWords,
  phrases: SheetPhrases,
): ConvertedBody => {
  const after = own.sections.findIndex(({ id }) => !BEFORE.has(id));
  return {
    ...own,
    sections: own.sections.toSpliced(after, 0, medicinesSection(medicines, words, phrases)),
    citations: [...own.citations, ...medicines.flatMap(({ citations }) => citations)],
    passages: [...own.passages, ...medicines.flatMap(({ passages }) => passages)],
    origins: new Map([...own.origins, ...originsOf(medicines)]),
    scoped: new Set([...own.scoped, ...medicines.flatMap((one) => [...one.scoped])]),
  };
};

/** The text of a pair sheet with its medicine list. `isWhole`: it has all effects of its medicines. */
export const pairWithMedicines = (
  own: ConvertedBody,
  medicines: readonly MedicinePart[],
  isWhole: boolean,
  phrases: SheetPhrases,
): ConvertedBody => {
  const listed = withList(own, medicines, 'onSheet', phrases);
  if (isWhole) return listed;
  return { ...listed, sections: listed.sections.map((section) => withMoreEffects(section, phrases)) };
};

/** The text of a booklet with its medicine list; `inFull`: also with a section on each medicine. */
export const bookletWithMedicines = (
  own: ConvertedBody,
  medicines: readonly MedicinePart[],
  inFull: boolean,
  phrases: SheetPhrases,
): ConvertedBody => {
  const listed = withList(own, medicines, inFull ? 'inFull' : 'listed', phrases);
  if (!inFull) return listed;
  const before = listed.sections.findIndex(({ id }) => id === QUESTIONS);
  const whole = medicines.map((medicine) => medicineSection(medicine, phrases));
  return { ...listed, sections: listed.sections.toSpliced(before, 0, ...whole) };
};
