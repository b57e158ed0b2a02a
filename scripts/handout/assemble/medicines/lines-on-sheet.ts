import type { Medicines, SideEffect } from '../../../model/handout.ts';
import { inlineText } from '../../text/inline-text.ts';
import type { Run } from '../../text/run.ts';
import { blockRuns } from '../../text/text-runs.ts';

/**
 * Characters per line of standard print: over the whole width, and in the first and the other columns of the
 * table.
 */
const WHOLE_WIDTH = 84;
const FIRST_COLUMN = 21;
const OTHER_COLUMNS = 33;

/** Width of a tick box, in characters. */
const BOX = 8;

/** Space between rows, and between groups, in lines. */
const BETWEEN = 0.5;

const total = (numbers: readonly number[]): number => numbers.reduce((sum, one) => sum + one, 0);

const linesOf = (run: Run, letters: number): number => Math.ceil(inlineText(run).length / letters);

/** Approximate number of lines of standard print for a row of side effects. */
export const linesOfRow = ({ notice, doThis, tellUs }: SideEffect): number =>
  BETWEEN +
  Math.max(linesOf(notice, FIRST_COLUMN), linesOf(doThis, OTHER_COLUMNS), linesOf(tellUs, OTHER_COLUMNS));

/** Approximate number of lines of standard print for a label over rows; 0 without a label. */
export const linesOfLabel = (label: string | null): number =>
  label === null ? 0 : BETWEEN + Math.ceil(label.length / WHOLE_WIDTH);

/** Approximate number of lines of standard print for the list of medicines. */
export const linesOfList = ({ groups }: Medicines): number =>
  total(
    groups.map(
      ({ title, names, lines }) =>
        BETWEEN +
        linesOf(title, WHOLE_WIDTH) +
        Math.ceil(total(names.map((name) => inlineText(name).length + BOX)) / WHOLE_WIDTH) +
        total(lines.flatMap(({ blocks }) => blockRuns(blocks)).map((run) => linesOf(run, WHOLE_WIDTH))),
    ),
  );
