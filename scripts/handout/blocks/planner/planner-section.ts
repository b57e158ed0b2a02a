import type { Section } from '../../../model/handout.ts';
import type { Locale } from '../../../model/locale.ts';

/** Rows that leave room on one page for the heading. */
const ROWS = 8;

/** The section of a booklet in which people keep track of their treatment. */
export const plannerSection = ({ sheets }: Locale): Section => {
  const { title, head } = sheets.planner;
  return {
    id: 'planner',
    title: [{ type: 'text', value: title }],
    blocks: [{ type: 'planner', head, rows: ROWS }],
  };
};
