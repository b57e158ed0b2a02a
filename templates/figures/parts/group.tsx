import { G } from '@react-pdf/renderer';
import type { ReactNode } from 'react';
import type { PartProps } from '../figure-props.ts';

type GroupProps = PartProps<{ transform: string; children: ReactNode }>;

/**
 * Parts that move, turn and scale as one; every part inside sets its own fill.
 * react-pdf 4.9.0 paints a G that has no fill with opacity 0, which would put transparency into the file.
 */
export const Group = ({ colours, transform, children }: GroupProps) => (
  <G transform={transform} fill={colours.white}>
    {children}
  </G>
);
