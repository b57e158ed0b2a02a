import type { Planner } from '../../../scripts/model/handout.ts';
import type { Twin } from '../../bilingual/languages.tsx';
import { useJoinedLabel } from '../../bilingual/twin-text.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { PlannerTable } from './paper.tsx';

/** A table of empty rows, its head in both languages. */
export const TwinPlanner = ({ of }: { of: Twin<Planner> }) => {
  const { textWidth } = useSheet().theme;
  const join = useJoinedLabel();
  const labels = of[0].head.map((_, index) => join((_sheet, side) => of[side].head[index] ?? ''));
  const planner = { ...of[0], head: labels.map(({ spoken }) => spoken) };
  return <PlannerTable planner={planner} labels={labels.map(({ label }) => label)} width={textWidth} />;
};
