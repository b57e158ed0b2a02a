import type { Inline, SideEffect, SideEffects } from '../../../scripts/model/handout.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { Pictogram } from '../../text/pictogram.tsx';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';

const Notice = ({ row, width }: { row: SideEffect; width: number }) => {
  const { theme } = useSheet();
  // Extends over the padding of its row, above and below: a row is as high as its words.
  const overhang = theme.large ? 0 : theme.u * 0.75;
  const size = theme.across * (theme.large ? 6 : 5.5);
  const room = width - (row.pictogram ? size + theme.across * 1.5 : 0);
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

/** A row in three columns. */
export const Row = ({ row, last }: { row: SideEffect; last: boolean }) => {
  const { theme } = useSheet();
  const [first, second, third] = theme.sideEffectColumns;
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

/**
 * A cell under the words of its column head, which are only visual: the table provides them to a screen
 * reader.
 */
const LedCell = ({ lead, children, width }: LeadProps) => (
  <Box tag="TD" style={{ width }}>
    <Box artifact>
      <SetText as="label" width={width}>
        {[...lead, { type: 'text', value: ':' }]}
      </SetText>
    </Box>
    <SetText width={width}>{children}</SetText>
  </Box>
);

/** A row of large print: the effect above what to do and when to tell; `width` in points. */
export const StackedRow = ({
  row,
  head,
  width,
}: {
  row: SideEffect;
  head: SideEffects['head'];
  width: number;
}) => {
  const { theme } = useSheet();
  return (
    <Box wrap={false}>
      <Box tag="TR" style={{ paddingVertical: theme.u, rowGap: theme.u / 2 }}>
        <Box tag={{ type: 'TH', scope: 'Row' }} style={{ flexDirection: 'row', width }}>
          <Notice row={row} width={width} />
        </Box>
        <Box style={{ flexDirection: 'row', columnGap: theme.gutter }}>
          <LedCell lead={head[1]} width={theme.span(7)}>
            {row.doThis}
          </LedCell>
          <LedCell lead={head[2]} width={theme.span(5)}>
            {row.tellUs}
          </LedCell>
        </Box>
      </Box>
      <RuleLine thickness={theme.stroke.section} colour={theme.colours.line} />
    </Box>
  );
};
