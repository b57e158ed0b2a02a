import { Path } from '@react-pdf/renderer';
import type { PartProps } from '../../figure-props.ts';

type BloodVesselProps = PartProps<{
  /** Middle line as SVG path data. */ course: string;
  bore: number /** Line of flow marks, if not the course. */;
  flow?: string;
}>;

/** A blood vessel along a course, `bore` units wide inside its walls, with short marks that show the flow. */
export const BloodVessel = ({ colours, course, bore, flow = course }: BloodVesselProps) => (
  <>
    <Path d={course} fill="none" stroke={colours.vesselEdge} strokeWidth={bore + 3} strokeLinecap="butt" />
    <Path d={course} fill="none" stroke={colours.vessel} strokeWidth={bore} strokeLinecap="butt" />
    <Path
      d={flow}
      fill="none"
      stroke={colours.vesselEdge}
      strokeWidth={1}
      strokeDasharray="5 9"
      strokeLinecap="round"
    />
  </>
);
