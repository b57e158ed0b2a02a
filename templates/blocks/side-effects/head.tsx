import type { SideEffects } from '../../../scripts/model/handout.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';

type HeadProps = { head: SideEffects['head']; width: number };

/** The column heads, in three columns. */
const ColumnNames = ({ head }: { head: SideEffects['head'] }) => {
  const { theme } = useSheet();
  return (
    <Box tag="TR" style={{ flexDirection: 'row', columnGap: theme.gutter, paddingVertical: theme.u * 0.75 }}>
      {theme.sideEffectColumns.map((width, index) => (
        <Box key={width} tag={{ type: 'TH', scope: 'Column' }} style={{ width }}>
          <SetText as="strong" width={width}>
            {head[index] ?? []}
          </SetText>
        </Box>
      ))}
    </Box>
  );
};

/** The column heads for the rows of large print: the first above the other two. */
const StackedNames = ({ head, width }: HeadProps) => {
  const { theme } = useSheet();
  const [first, ...cells] = head;
  const widths = [theme.span(7), theme.span(5)];
  return (
    <Box tag="TR" style={{ paddingVertical: theme.u * 0.75 }}>
      <Box tag={{ type: 'TH', scope: 'Column' }} style={{ width }}>
        <SetText as="strong" width={width}>
          {first}
        </SetText>
      </Box>
      <Box style={{ flexDirection: 'row', columnGap: theme.gutter }}>
        {widths.map((room, index) => (
          <Box key={room} tag={{ type: 'TH', scope: 'Column' }} style={{ width: room }}>
            <SetText as="strong" width={room}>
              {cells[index] ?? []}
            </SetText>
          </Box>
        ))}
      </Box>
    </Box>
  );
};

/** The head of the table; `width` in points. */
export const Head = ({ head, width }: HeadProps) => {
  const { theme } = useSheet();
  return (
    <Box
      tag="THead"
      fixed={!theme.large}
      wrap={false}
      minPresenceAhead={theme.type.body.leading * (theme.large ? 5 : 8)}
    >
      <RuleLine thickness={theme.stroke.strip} colour={theme.colours.petrol} />
      {theme.large ? <StackedNames head={head} width={width} /> : <ColumnNames head={head} />}
      <RuleLine thickness={theme.stroke.section} colour={theme.colours.petrol} />
    </Box>
  );
};
