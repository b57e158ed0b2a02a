import type { ReactElement } from 'react';
import type { FigureName } from '../../scripts/handout/model.ts';
import { altTexts } from './alt-texts.ts';
import { BalanceRestored } from './balance-restored.tsx';
import { BalanceUpset } from './balance-upset.tsx';
import { BodyBones } from './body-bones.tsx';
import { BoneBalance } from './bone-balance.tsx';
import { CellsTravel } from './cells-travel.tsx';
import { ChemotherapyStopsGrowth } from './chemotherapy-stops-growth.tsx';
import { body, pair, panelAt, person } from './designs.ts';
import { FastCellsGrow } from './fast-cells-grow.tsx';
import type { Design, FigureProps } from './figure-props.ts';
import { HormoneBlocked } from './hormone-blocked.tsx';
import { HormoneReachesCell } from './hormone-reaches-cell.tsx';
import { LivingBone } from './living-bone.tsx';
import { OneArea } from './one-area.tsx';
import { WholeBody } from './whole-body.tsx';

/** A drawing with what a page needs to place it; all lengths in points. */
export type FigureEntry = {
  component: (props: FigureProps) => ReactElement;
  /** What the drawing says, in English. */
  alt: string;
  /** Widths it was drawn for; at another width labels may touch the drawing. */
  width: { standard: number; large: number };
  /** Height at a width. */
  height: (width: number) => number;
};

type Shape = { width: FigureEntry['width']; at: (width: number) => Design };

const HALF: Shape = { width: { standard: 186, large: 252 }, at: () => pair };
const PANEL: Shape = { width: { standard: 252, large: 516 }, at: panelAt };
const BODY: Shape = { width: { standard: 186, large: 252 }, at: () => body };
const PERSON: Shape = { width: { standard: 69, large: 100 }, at: () => person };

const entry = (name: FigureName, component: FigureEntry['component'], { width, at }: Shape): FigureEntry => ({
  component,
  alt: altTexts.en[name],
  width,
  height: (wanted) => (wanted * at(wanted).height) / at(wanted).width,
});

/** Every drawing by its name. */
export const figures: Record<FigureName, FigureEntry> = {
  'living-bone': entry('living-bone', LivingBone, PANEL),
  'bone-balance': entry('bone-balance', BoneBalance, PANEL),
  'cells-travel': entry('cells-travel', CellsTravel, PANEL),
  'balance-upset': entry('balance-upset', BalanceUpset, PANEL),
  'balance-restored': entry('balance-restored', BalanceRestored, PANEL),
  'hormone-reaches-cell': entry('hormone-reaches-cell', HormoneReachesCell, HALF),
  'hormone-blocked': entry('hormone-blocked', HormoneBlocked, HALF),
  'fast-cells-grow': entry('fast-cells-grow', FastCellsGrow, HALF),
  'chemotherapy-stops-growth': entry('chemotherapy-stops-growth', ChemotherapyStopsGrowth, HALF),
  'body-bones': entry('body-bones', BodyBones, BODY),
  'whole-body': entry('whole-body', WholeBody, PERSON),
  'one-area': entry('one-area', OneArea, PERSON),
};
