import type { VFile } from 'vfile';
import type { Entry, Outline } from '../../content/entries/entry.ts';
import type { Treatment } from '../../content/schemas/index.ts';
import { type HasLongForm, planOf, recordPlanDiagnostics } from './plan.ts';
import type { PlannedHandout } from './plan-handouts.ts';
import { type LongForms, scanLongForms } from './scan-long-forms.ts';

/** Long forms as the Markdown parser finds them; the parser is imported only when a text needs it. */
const parseLongForms = async (treatments: readonly Entry<Treatment>[]): Promise<HasLongForm> => {
  if (treatments.length === 0) return () => false;
  const [{ bodyOf, parseBodies }, { findPassages }, { hasLongForm }] = await Promise.all([
    import('../assemble/library.ts'),
    import('../from-markdown/passages/find-passages.ts'),
    import('./long-form.ts'),
  ]);
  const bodies = parseBodies(treatments);
  const passages = new Map(treatments.map(({ file }) => [file, findPassages(bodyOf(bodies, file), file)]));
  return ({ file }, cancerType) => hasLongForm(passages.get(file) ?? [], cancerType);
};

const isIn = ({ own, cancers }: LongForms, cancerType: string | null): boolean =>
  cancerType === null ? own : cancers.includes(cancerType);

/** Finds long forms by scanning lines, and with the parser in texts that a scan cannot read. */
const findLongForms = async (treatments: readonly Entry<Treatment>[]): Promise<HasLongForm> => {
  const scanned = new Map<VFile, LongForms | null>(
    treatments.map(({ file, body }) => [file, scanLongForms(body)]),
  );
  const parsed = await parseLongForms(treatments.filter(({ file }) => scanned.get(file) === null));
  return (treatment, cancerType) => {
    const forms = scanned.get(treatment.file) ?? null;
    return forms === null ? parsed(treatment, cancerType) : isIn(forms, cancerType);
  };
};

/**
 * The plan without the withdrawn sheets, none of which is assembled. Errors of the plan are recorded on the
 * files of the outline; errors of the text are found by `loadHandouts` only.
 */
export const loadPlan = async (outline: Outline): Promise<PlannedHandout[]> => {
  const plan = planOf(outline, await findLongForms(outline.treatments));
  recordPlanDiagnostics(outline, plan);
  return plan.built;
};
