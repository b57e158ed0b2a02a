import type { Inline, SideEffect, SideEffects } from '../../../scripts/model/handout.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { AppliesTo } from '../../text/applies-to.tsx';
import { Pictogram } from '../../text/pictogram.tsx';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';

const Notice = ({ row, width }: { row: SideEffect; width: number }) => {
  const { theme } = useSheet();
  // Hangs over the padding of its row, above and below: a row is as high as its words.
  const overhang = theme.large ? 0 : theme.u * 0.75;
  const size = theme.u * (theme.large ? 6 : 5.5);
  const room = width - (row.pictogram ? size + theme.u * 1.5 : 0);
  return (
    <>
      {row.pictogram ? (
        <Box style={{ marginRight: theme.u * 1.5, marginTop: -theme.u * 0.75, marginBottom: -overhang }}>
          <Pictogram name={row.pictogram} size={size} colour={theme.colours.petrol} />
        </Box>
      ) : null}
      <SetText as="strong" width={room}>
        {row.notice}
      </SetText>
    </>
  );
};

const Head = ({ head }: { head: SideEffects['head'] }) => {
  const { theme } = useSheet();
  return (
    <Box
      tag="THead"
      fixed={!theme.large}
      wrap={false}
      minPresenceAhead={theme.type.body.leading * (theme.large ? 5 : 8)}
    >
      <RuleLine thickness={theme.stroke.strip} colour={theme.colours.petrol} />
      <Box
        tag="TR"
        style={{ flexDirection: 'row', columnGap: theme.gutter, paddingVertical: theme.u * 0.75 }}
      >
        {theme.sideEffectColumns.map((width, index) => (
          <Box key={width} tag={{ type: 'TH', scope: 'Column' }} style={{ width }}>
            <SetText as="strong" width={width}>
              {head[index] ?? []}
            </SetText>
          </Box>
        ))}
      </Box>
      <RuleLine thickness={theme.stroke.section} colour={theme.colours.petrol} />
    </Box>
  );
};

/** For whom the rows below hold, over the whole width of the table. */
const RowsFor = ({ name, width }: { name: string | null; width: number }) => {
  const { theme } = useSheet();
  return name === null ? null : (
    <Box tag="TR" style={{ paddingTop: theme.u / 2 }}>
      <Box tag={{ type: 'TH', scope: 'Column', columns: 3 }} style={{ width }}>
        <AppliesTo name={name} width={width} />
      </Box>
    </Box>
  );
};

const Row = ({ row, last }: { row: SideEffect; last: boolean }) => {
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

type Lead = { lead: readonly Inline[]; children: readonly Inline[]; width: number };

/**
 * A cell under the words of its column's head, which are for the eye alone: the table says them to a screen
 * reader.
 */
const LedCell = ({ lead, children, width }: Lead) => (
  <Box tag="TD" style={{ width }}>
    <Box artifact>
      <SetText as="label" width={width}>
        {[...lead, { type: 'text', value: ':' }]}
      </SetText>
    </Box>
    <SetText width={width}>{children}</SetText>
  </Box>
);

const StackedRow = ({ row, head, width }: { row: SideEffect; head: SideEffects['head']; width: number }) => {
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

/** The indexes of rows that stand on one page: the first two and the last two, so that no page has one row alone, and every other by itself. */
const rowsTogether = (count: number): number[][] => {
  const all = Array.from({ length: count }, (_, index) => index);
  if (count <= 3) return [all];
  return [all.slice(0, 2), ...all.slice(2, -2).map((index) => [index]), all.slice(-2)];
};

type RowAtProps = { table: SideEffects; index: number; width: number };

const RowAt = ({ table: { rows, head }, index, width }: RowAtProps) => {
  const { theme } = useSheet();
  const row = rows[index];
  if (row === undefined) return null;
  return (
    <Box wrap={false}>
      <RowsFor name={row.appliesTo === rows[index - 1]?.appliesTo ? null : row.appliesTo} width={width} />
      {theme.large ? (
        <StackedRow row={row} head={head} width={width} />
      ) : (
        <Row row={row} last={index === rows.length - 1} />
      )}
    </Box>
  );
};

/**
 * Side effects: what you may notice, what you can do, when to tell us; `width` in points. In large print the
 * name stands over its two cells.
 */
export const SideEffectTable = ({ table, width }: { table: SideEffects; width: number }) => {
  const { theme } = useSheet();
  return (
    <Box tag="Table" style={{ width }}>
      <Head head={table.head} />
      <Box tag="TBody">
        {(theme.large ? table.rows.map((_, index) => [index]) : rowsTogether(table.rows.length)).map(
          (indexes) => (
            <Box key={`effects-${indexes[0]}`} wrap={false}>
              {indexes.map((index) => (
                <RowAt key={`effect-${index + 1}`} table={table} index={index} width={width} />
              ))}
            </Box>
          ),
        )}
      </Box>
    </Box>
  );
};
