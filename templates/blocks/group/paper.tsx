import type { ReactNode } from 'react';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { AppliesTo } from '../../text/applies-to.tsx';
import { groupIndent } from '../../text/indents.ts';

type Props = { label: string; width: number; children: (room: number) => ReactNode };

/**
 * A passage for one cancer type on a sheet for all: its name, and a bar along its left side. `width` in
 * points, including the bar.
 */
export const ForOneCancer = ({ label, width, children }: Props) => {
  const { theme } = useSheet();
  const { across, stroke, colours } = theme;
  const indent = groupIndent(theme);
  return (
    <Box
      tag="Sect"
      style={{
        width,
        paddingLeft: across * 2,
        borderLeftWidth: stroke.card,
        borderLeftColor: colours.petrol,
      }}
    >
      <AppliesTo name={label} width={width - indent} />
      {children(width - indent)}
    </Box>
  );
};
