import type { VFile } from 'vfile';
import type { Outline } from '../content/entry.ts';
import { checkPlan } from './check-plan.ts';
import { checkWithdrawn, splitWithdrawn } from './check-withdrawn.ts';
import { findPassages } from './from-markdown/find-passages.ts';
import type { Passage } from './from-markdown/index.ts';
import { bodyOf, parseBodies } from './library.ts';
import { hasLongForm } from './long-form.ts';
import { type PlannedHandout, planHandouts } from './plan-handouts.ts';

/** The passages of each body, by the file it stands in. */
export type Passages = ReadonlyMap<VFile, Passage[]>;

/** The plan in two: what is built, and what was withdrawn. */
export type Plan = ReturnType<typeof splitWithdrawn>;

/** The sheets that the content gives; `passages` are those of its treatments. */
export const planOf = (outline: Outline, passages: Passages): Plan =>
  splitWithdrawn(
    outline,
    planHandouts(outline, ({ file }, cancerType) => hasLongForm(passages.get(file) ?? [], cancerType)),
  );

/** Records what is wrong with the plan: sheets of one id, code or title, and withdrawn ones that lead nowhere. */
export const recordPlanFaults = (outline: Outline, plan: Plan): void => {
  checkPlan(outline, [...plan.kept, ...plan.apart]);
  checkWithdrawn(outline, plan);
};

/**
 * The plan without the withdrawn sheets, none of which is assembled. Faults of the plan are recorded on the files of the outline;
 * those of the words are found by `loadHandouts` alone.
 */
export const loadPlan = (outline: Outline): PlannedHandout[] => {
  const bodies = parseBodies(outline.treatments);
  const passages = outline.treatments.map(
    ({ file }) => [file, findPassages(bodyOf(bodies, file), file)] as const,
  );
  const plan = planOf(outline, new Map(passages));
  recordPlanFaults(outline, plan);
  return plan.kept;
};
