import type { Section } from '../../../model/handout.ts';
import type { Locale } from '../../../model/locale.ts';

/** Number of rows that fit on one page with the heading. */
const ROWS = 8;

/** The section of a booklet for keeping track of one's treatment. */
export const plannerSection = ({ sheets }: Locale): Section => {
  const { title, head } = sheets.planner;
  return {
    id: 'planner',
    title: [{ type: 'text', value: title }],
    blocks: [{ type: 'planner', head, rows: ROWS }],
  };
};
