import type { Inline, SideEffect, SideEffects } from '../../../scripts/model/handout.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { Pictogram } from '../../text/pictogram.tsx';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';
import { type EffectColumns, pictogramRoom } from './columns.ts';

const Notice = ({ row, width }: { row: SideEffect; width: number }) => {
  const { theme } = useSheet();
  // Extends over the padding of its row, above and below: a row is as high as its words.
  const overhang = theme.large ? 0 : theme.u * 0.75;
  const { size, room: taken } = pictogramRoom(theme);
  const room = width - (row.pictogram ? taken : 0);
  return (
    <>
      {row.pictogram ? (
        <Box style={{ marginRight: theme.across * 1.5, marginTop: -theme.u * 0.75, marginBottom: -overhang }}>
          <Pictogram name={row.pictogram} size={size} colour={theme.colours.petrol} />
        </Box>
      ) : null}
      <SetText as="strong" width={room}>
        {row.notice}
      </SetText>
    </>
  );
};

type RowProps = { row: SideEffect; columns: EffectColumns };

/** A row in three columns. */
export const Row = ({ row, columns, last }: RowProps & { last: boolean }) => {
  const { theme } = useSheet();
  const { notice: first, doThis: second, tellUs: third } = columns;
  return (
    <Box wrap={false}>
      <Box tag="TR" style={{ flexDirection: 'row', columnGap: theme.gutter, paddingVertical: theme.u / 2 }}>
        <Box tag={{ type: 'TH', scope: 'Row' }} style={{ width: first, flexDirection: 'row' }}>
          <Notice row={row} width={first} />
        </Box>
        <Box tag="TD" style={{ width: second }}>
          <SetText width={second}>{row.doThis}</SetText>
        </Box>
        <Box tag="TD" style={{ width: third }}>
          <SetText width={third}>{row.tellUs}</SetText>
        </Box>
      </Box>
      {last ? null : <RuleLine thickness={theme.stroke.row} colour={theme.colours.line} />}
    </Box>
  );
};

type LeadProps = { lead: readonly Inline[]; children: readonly Inline[]; width: number };

/** A cell that begins with what its column is, since stacked cells have no head above them. */
const LedCell = ({ lead, children, width }: LeadProps) => (
  <Box tag="TD" style={{ width }}>
    <SetText as="label" width={width}>
      {[...lead, { type: 'text', value: ':' }]}
    </SetText>
    <SetText width={width}>{children}</SetText>
  </Box>
);

/** A row of large print: the effect over what to do and when to tell. */
export const StackedRow = ({ row, columns, head }: RowProps & { head: SideEffects['head'] }) => {
  const { theme } = useSheet();
  const { notice, doThis, tellUs } = columns;
  return (
    <Box wrap={false}>
      <Box tag="TR" style={{ paddingVertical: theme.u, rowGap: theme.u / 2 }}>
        <Box tag={{ type: 'TH', scope: 'Row' }} style={{ flexDirection: 'row', width: notice }}>
          <Notice row={row} width={notice} />
        </Box>
        <Box style={{ flexDirection: 'row', columnGap: theme.gutter }}>
          <LedCell lead={head[1]} width={doThis}>
            {row.doThis}
          </LedCell>
          <LedCell lead={head[2]} width={tellUs}>
            {row.tellUs}
          </LedCell>
        </Box>
      </Box>
      <RuleLine thickness={theme.stroke.section} colour={theme.colours.line} />
    </Box>
  );
};
