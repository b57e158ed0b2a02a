import type { ReactElement } from 'react';
import type { FigureName } from '../../scripts/model/handout.ts';
import { BodyBones } from './body/body-bones.tsx';
import { DentalCheck } from './body/dental-check.tsx';
import { OneArea } from './body/one-area.tsx';
import { PainEased } from './body/pain-eased.tsx';
import { PainSignal } from './body/pain-signal.tsx';
import { WholeBody } from './body/whole-body.tsx';
import { BalanceRestored } from './bones/balance-restored.tsx';
import { BalanceUpset } from './bones/balance-upset.tsx';
import { BoneBalance } from './bones/bone-balance.tsx';
import { BoneHeld } from './bones/bone-held.tsx';
import { BoneWeak } from './bones/bone-weak.tsx';
import { CancerHurtsBone } from './bones/cancer-hurts-bone.tsx';
import { CementFillsBone } from './bones/cement-fills-bone.tsx';
import { ClearersOverwork } from './bones/clearers-overwork.tsx';
import { ClearersSlowed } from './bones/clearers-slowed.tsx';
import { CordPressure } from './bones/cord-pressure.tsx';
import { LivingBone } from './bones/living-bone.tsx';
import { CancerHides } from './cells/cancer-hides.tsx';
import { CellsTravel } from './cells/cells-travel.tsx';
import { ChemotherapyStopsGrowth } from './cells/chemotherapy-stops-growth.tsx';
import { DefenseSees } from './cells/defense-sees.tsx';
import { FastCellsGrow } from './cells/fast-cells-grow.tsx';
import { GrowthSignalBlocked } from './cells/growth-signal-blocked.tsx';
import { GrowthSignalOn } from './cells/growth-signal-on.tsx';
import { HormoneBlocked } from './cells/hormone-blocked.tsx';
import { HormoneReachesCell } from './cells/hormone-reaches-cell.tsx';
import { MedicineCarried } from './cells/medicine-carried.tsx';
import { RepairGoesOn } from './cells/repair-goes-on.tsx';
import { RepairStopped } from './cells/repair-stopped.tsx';
import { TcellApart } from './cells/tcell-apart.tsx';
import { TcellJoined } from './cells/tcell-joined.tsx';
import { body, pair, panelAt, person } from './designs.ts';
import type { DesignSize, FigureProps } from './figure-props.ts';
import { IodineTravels } from './rays/iodine-travels.tsx';
import { IodineTreats } from './rays/iodine-treats.tsx';
import { ProbeTreatsSpot } from './rays/probe-treats-spot.tsx';
import { RaysAimed } from './rays/rays-aimed.tsx';
import { TracerTravels } from './rays/tracer-travels.tsx';
import { TracerTreatsBone } from './rays/tracer-treats-bone.tsx';

/** A drawing with the lengths that a page needs to place it, in points. */
export type FigureEntry = {
  component: (props: FigureProps) => ReactElement;
  /** Widths it was drawn for; at another width labels may touch the drawing. */
  width: { standard: number; large: number };
  /** Height at a width. */
  height: (width: number) => number;
};

type Shape = { width: FigureEntry['width']; at: (width: number) => DesignSize };

const HALF: Shape = { width: { standard: 186, large: 252 }, at: () => pair };
const PANEL: Shape = { width: { standard: 252, large: 516 }, at: panelAt };
const BODY: Shape = { width: { standard: 186, large: 252 }, at: () => body };
const PERSON: Shape = { width: { standard: 69, large: 100 }, at: () => person };

const entry = (component: FigureEntry['component'], { width, at }: Shape): FigureEntry => ({
  component,
  width,
  height: (wanted) => (wanted * at(wanted).height) / at(wanted).width,
});

/** Every drawing by its name. */
export const figures: Record<FigureName, FigureEntry> = {
  'living-bone': entry(LivingBone, PANEL),
  'bone-balance': entry(BoneBalance, PANEL),
  'cells-travel': entry(CellsTravel, PANEL),
  'balance-upset': entry(BalanceUpset, PANEL),
  'balance-restored': entry(BalanceRestored, PANEL),
  'hormone-reaches-cell': entry(HormoneReachesCell, HALF),
  'hormone-blocked': entry(HormoneBlocked, HALF),
  'fast-cells-grow': entry(FastCellsGrow, HALF),
  'chemotherapy-stops-growth': entry(ChemotherapyStopsGrowth, HALF),
  'body-bones': entry(BodyBones, BODY),
  'whole-body': entry(WholeBody, PERSON),
  'one-area': entry(OneArea, PERSON),
  'cancer-hurts-bone': entry(CancerHurtsBone, HALF),
  'rays-aimed': entry(RaysAimed, HALF),
  'clearers-overwork': entry(ClearersOverwork, HALF),
  'clearers-slowed': entry(ClearersSlowed, HALF),
  'tracer-travels': entry(TracerTravels, HALF),
  'tracer-treats-bone': entry(TracerTreatsBone, HALF),
  'iodine-travels': entry(IodineTravels, HALF),
  'iodine-treats': entry(IodineTreats, HALF),
  'growth-signal-on': entry(GrowthSignalOn, HALF),
  'growth-signal-blocked': entry(GrowthSignalBlocked, HALF),
  'repair-goes-on': entry(RepairGoesOn, HALF),
  'repair-stopped': entry(RepairStopped, HALF),
  'medicine-carried': entry(MedicineCarried, HALF),
  'cancer-hides': entry(CancerHides, HALF),
  'defense-sees': entry(DefenseSees, HALF),
  'tcell-apart': entry(TcellApart, HALF),
  'tcell-joined': entry(TcellJoined, HALF),
  'bone-weak': entry(BoneWeak, HALF),
  'bone-held': entry(BoneHeld, HALF),
  'probe-treats-spot': entry(ProbeTreatsSpot, HALF),
  'cement-fills-bone': entry(CementFillsBone, HALF),
  'pain-signal': entry(PainSignal, HALF),
  'pain-eased': entry(PainEased, HALF),
  'cord-pressure': entry(CordPressure, HALF),
  'dental-check': entry(DentalCheck, HALF),
};
