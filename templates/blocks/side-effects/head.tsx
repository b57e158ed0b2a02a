import type { SideEffects } from '../../../scripts/model/handout.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { RuleLine } from '../../text/rule-line.tsx';
import { SetText } from '../../text/set-text.tsx';
import type { EffectColumns } from './columns.ts';

type HeadProps = { head: SideEffects['head']; columns: EffectColumns };

/** The names of the columns, in three columns. */
const ColumnNames = ({ head, columns: { notice, doThis, tellUs } }: HeadProps) => {
  const { theme } = useSheet();
  return (
    <Box tag="TR" style={{ flexDirection: 'row', columnGap: theme.gutter, paddingVertical: theme.u * 0.75 }}>
      {[notice, doThis, tellUs].map((width, index) => (
        <Box key={index} tag={{ type: 'TH', scope: 'Column' }} style={{ width }}>
          <SetText as="strong" width={width}>
            {head[index] ?? []}
          </SetText>
        </Box>
      ))}
    </Box>
  );
};

/** The head of a table in three columns; each page that the table goes on to begins with it. */
export const Head = (props: HeadProps) => {
  const { theme } = useSheet();
  return (
    <Box tag="THead" fixed wrap={false} minPresenceAhead={theme.type.body.leading * 8}>
      <RuleLine thickness={theme.stroke.strip} colour={theme.colours.petrol} />
      <ColumnNames {...props} />
      <RuleLine thickness={theme.stroke.section} colour={theme.colours.petrol} />
    </Box>
  );
};
