import type { Panels } from '../../../scripts/model/handout.ts';
import { Columns, type Twin } from '../../bilingual/languages.tsx';
import { Box } from '../../primitives.tsx';
import { NumberedPanel } from './paper.tsx';

/** A story in pictures, panel beside panel. */
export const TwinPanels = ({ of: [left, right] }: { of: Twin<Panels> }) => (
  <Box>
    {left.panels.map((panel, index) => (
      <Columns key={index} of={[panel, right.panels[index] ?? panel]} whole>
        {(one, width) => <NumberedPanel panel={one} number={index + 1} isLast width={width} />}
      </Columns>
    ))}
  </Box>
);
