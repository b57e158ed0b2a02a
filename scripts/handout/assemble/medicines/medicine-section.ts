import { CARDS } from '../../../model/card-levels.ts';
import type { Block, CareCards, Heading, Inline, Section } from '../../../model/handout.ts';
import type { SheetPhrases } from '../../../model/locale.ts';
import type { MedicinePart } from './convert-medicine.ts';

const text = (value: string): Inline[] => [{ type: 'text', value }];

const DEEPER: Record<Heading['level'], Heading['level']> = { 2: 3, 3: 4, 4: 5, 5: 6, 6: 6 };

/** The signs of one medicine as lists: the care cards of a booklet are the treatment's, and come first. */
const signLists = (cards: CareCards, { medicines: { signs } }: SheetPhrases): Block[] =>
  CARDS.filter((level) => cards[level].own.length > 0).flatMap((level): Block[] => [
    { type: 'heading', level: 4, children: text(signs[level]) },
    { type: 'list', ordered: false, start: 1, items: cards[level].own },
  ]);

const blockIn = (block: Block, phrases: SheetPhrases): Block[] => {
  if (block.type === 'care-cards') return signLists(block, phrases);
  return block.type === 'heading' ? [{ ...block, level: DEEPER[block.level] }] : [block];
};

/** Prefix of the ids of the medicine list and of the sections on one medicine. */
const MEDICINES = 'medicines';

/** Whether a section is about the medicines of a sheet: their list, or everything about one. */
export const isOnMedicines = ({ id }: Pick<Section, 'id'>): boolean => id?.startsWith(MEDICINES) ?? false;

/** The whole file of a medicine, as one section of a booklet. */
export const medicineSection = ({ title, code, sections }: MedicinePart, phrases: SheetPhrases): Section => ({
  id: `${MEDICINES}-${code.toLowerCase()}`,
  title: text(title),
  blocks: sections.flatMap((section): Block[] => [
    { type: 'heading', level: 3, children: section.title },
    ...section.blocks.flatMap((block) => blockIn(block, phrases)),
  ]),
});
