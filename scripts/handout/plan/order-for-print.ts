import type { Block, Handout, PrintSize, Section } from '../../model/handout.ts';

const HELP = 'when-to-get-help';

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
 * there the care cards come first: a reader must not leaf through six pages to find whom to call (by the
 * second page, says the standard). In large print even the short answers at a glance come after them, since
 * the first page may have no room for them.
 */
export const orderForPrint = (handout: Handout, size: PrintSize): Handout => {
  const help = handout.sections.filter((section) => section.id === HELP);
  const isShort = size === 'standard' && handout.kind !== 'booklet';
  if (isShort || help.length === 0) return handout;
  const others = handout.sections
    .filter((section) => section.id !== HELP)
    .map((section) => titled(section, handout.heading));
  if (size === 'standard') return { ...handout, sections: [...help, ...others] };
  return { ...handout, intro: [], sections: [...help, ...asSection(handout.intro), ...others] };
};
