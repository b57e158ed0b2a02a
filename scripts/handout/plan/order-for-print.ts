import type { Block, Handout, Inline, PrintSize, Section } from '../../model/handout.ts';
import type { PrintOrder } from '../../model/print-order.ts';

/** Sections of guides have no ids: what makes one the section on help is its care cards. */
const hasCards = ({ blocks }: Section): boolean => blocks.some(({ type }) => type === 'care-cards');

/**
 * A section without a title was right under the sheet's title; moved away from it, it gets that title back.
 */
const titled = (section: Section, heading: string): Section =>
  section.title.length > 0 ? section : { ...section, title: [{ type: 'text', value: heading }] };

/** The intro as a section; its first block has a heading of its own. */
const asSection = (blocks: readonly Block[]): Section[] =>
  blocks.length === 0 ? [] : [{ id: null, title: [], blocks: [...blocks] }];

/**
 * The handout with its parts as they are printed in a size. Large print and booklets take many pages, so
 * there the care cards come before the other sections: a reader must not leaf through six pages to find whom to call (by the
 * second page, says the standard). Where the first page of large print has no room for the intro, it comes after them too.
 */
export const orderForPrint = (handout: Handout, size: PrintSize, order: PrintOrder = 'cards'): Handout => {
  const help = handout.sections.filter(hasCards);
  const isShort = size === 'standard' && handout.kind !== 'booklet';
  if (isShort || help.length === 0) return handout;
  const others = handout.sections.filter((section) => !hasCards(section));
  const headed = others.map((section) => titled(section, handout.heading));
  if (size === 'standard' || order !== 'cards') return { ...handout, sections: [...help, ...headed] };
  return { ...handout, intro: [], sections: [...help, ...asSection(handout.intro), ...headed] };
};

const led = (words: readonly Inline[], cell: readonly Inline[]): Inline[] => [
  ...words,
  { type: 'text', value: ': ' },
  ...cell,
];

/** Rows of side effects as large print has them: each cell begins with what it is, and there is no head. */
const withoutHead = (block: Block): Block => {
  if (block.type !== 'side-effects') return block;
  const [, doThis, tellUs] = block.head;
  const rows = block.rows.map((row) => ({
    ...row,
    doThis: led(doThis, row.doThis),
    tellUs: led(tellUs, row.tellUs),
  }));
  return { ...block, head: [[], [], []], rows };
};

const withoutHeads = (handout: Handout): Handout => ({
  ...handout,
  intro: handout.intro.map(withoutHead),
  sections: handout.sections.map((section) => ({ ...section, blocks: section.blocks.map(withoutHead) })),
});

/** The words of a handout as they may be printed in a size, in each order that it may have. */
export const printedOrders = (handout: Handout, size: PrintSize): Handout[] =>
  size === 'standard'
    ? [orderForPrint(handout, size)]
    : (['intro', 'cards'] as const).map((order) => withoutHeads(orderForPrint(handout, size, order)));

/** The words of a handout as a column of a bilingual edition has them. */
export const printedInColumn = (handout: Handout): Handout =>
  withoutHeads(orderForPrint(handout, 'standard'));
