import type { ContentOutline, Entry } from '../../content/entries/entry.ts';
import type { Treatment } from '../../content/schemas/index.ts';
import { checkPlan } from './check-plan.ts';
import { checkWithdrawn, type SheetPlan, splitWithdrawn } from './check-withdrawn.ts';
import { planHandouts } from './plan-handouts.ts';

/** Whether a treatment has a long form, in its own text (null) or in the variant of a cancer type. */
type HasLongForm = (treatment: Entry<Treatment>, cancerType: string | null) => boolean;

/** The sheets that the content gives. */
export const planOf = (outline: ContentOutline, hasLongForm: HasLongForm): SheetPlan =>
  splitWithdrawn(outline, planHandouts(outline, hasLongForm));

/**
 * Records what is wrong with the plan: sheets of one id, code or title, and withdrawn ones that lead nowhere.
 */
export const recordPlanDiagnostics = (outline: ContentOutline, plan: SheetPlan): void => {
  checkPlan(outline, [...plan.built, ...plan.withdrawn]);
  checkWithdrawn(outline, plan);
};
