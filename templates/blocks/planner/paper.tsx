import type { Inline, Planner } from '../../../scripts/model/handout.ts';
import { TextField } from '../../forms/form-field.tsx';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';
import type { Theme } from '../../theme.ts';

/** Relative column widths: a date is short, notes are long. */
const SHARES = [1, 2, 2];

const rowHeight = ({ type }: Theme): number => type.body.leading * 1.6;

type CellProps = { label: string; row: number; isFirst: boolean; width: number };

/** A cell to write in; the first of a row has the row's number, and its purpose is read aloud. */
const EmptyCell = ({ label, row, isFirst, width }: CellProps) => {
  const { theme, phrases, fillable } = useSheet();
  const height = rowHeight(theme);
  const spoken = `${label} ${row}`;
  if (fillable)
    return (
      <Box tag="TD" style={{ width }}>
        <TextField spoken={spoken} style={{ width, height }} />
      </Box>
    );
  return (
    <Box tag="TD" style={{ width, height }}>
      {isFirst ? (
        <SetText tag={{ type: 'P', actual: phrases.spaceToWrite(spoken) }} width={width}>
          {`${row}.`}
        </SetText>
      ) : null}
    </Box>
  );
};

type RowProps = { planner: Planner; row: number; widths: readonly number[] };

const EmptyRow = ({ planner, row, widths }: RowProps) => {
  const { theme } = useSheet();
  return (
    <Box wrap={false}>
      <Box tag="TR" style={{ flexDirection: 'row', columnGap: theme.gutter }}>
        {planner.head.map((label, index) => (
          <EmptyCell key={label} label={label} row={row} isFirst={index === 0} width={widths[index] ?? 0} />
        ))}
      </Box>
      <RuleLine thickness={theme.stroke.write} colour={theme.colours.ink} />
    </Box>
  );
};

type HeadProps = Omit<RowProps, 'row'> & { labels: readonly (readonly Inline[] | string)[] };

const Head = ({ planner, labels, widths }: HeadProps) => {
  const { theme } = useSheet();
  return (
    <Box tag="THead" fixed wrap={false} minPresenceAhead={rowHeight(theme) * 3}>
      <Box tag="TR" style={{ flexDirection: 'row', columnGap: theme.gutter, paddingBottom: theme.u * 0.75 }}>
        {planner.head.map((label, index) => (
          <Box key={label} tag={{ type: 'TH', scope: 'Column' }} style={{ width: widths[index] ?? 0 }}>
            <SetText as="strong" width={widths[index] ?? 0}>
              {labels[index] ?? label}
            </SetText>
          </Box>
        ))}
      </Box>
      <RuleLine thickness={theme.stroke.section} colour={theme.colours.petrol} />
    </Box>
  );
};

type PlannerProps = { planner: Planner; labels?: HeadProps['labels']; width: number };

/**
 * A table of empty rows to fill in by hand or, on a fillable sheet, on the screen; parted only where much of a page would stay blank.
 * `labels` are the printed heads, where they are more than plain words; `width` in points.
 */
export const PlannerTable = ({ planner, labels = [], width }: PlannerProps) => {
  const { theme } = useSheet();
  const shares = planner.head.map((_, index) => SHARES[index] ?? 1);
  const part = (width - theme.gutter * (shares.length - 1)) / shares.reduce((sum, share) => sum + share, 0);
  const widths = shares.map((share) => share * part);
  return (
    <Box tag="Table" wholeIfRoom style={{ width }}>
      <Head planner={planner} labels={labels} widths={widths} />
      <Box tag="TBody">
        {Array.from({ length: planner.rows }, (_, index) => (
          <EmptyRow key={`row-${index + 1}`} planner={planner} row={index + 1} widths={widths} />
        ))}
      </Box>
    </Box>
  );
};
