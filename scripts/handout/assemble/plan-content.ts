import type { VFile } from 'vfile';
import type { BrokenEntry, Content } from '../../content/entries/entry.ts';
import { findPassages, type Passage } from '../from-markdown/index.ts';
import type { SheetPlan } from '../plan/check-withdrawn.ts';
import { entriesOf } from '../plan/find-entry.ts';
import { hasLongForm } from '../plan/long-form.ts';
import { planOf } from '../plan/plan.ts';
import { bodyOf, parseBodies, type SheetLibrary } from './library.ts';

/** State of the content before its sheets are assembled. */
export type PlannedContent = {
  bodies: SheetLibrary['bodies'];
  /** The passages of each entry, by file. */
  passages: ReadonlyMap<VFile, Passage[]>;
  plan: SheetPlan;
};

/**
 * Parses the bodies of these entries once and plans their sheets. Treatments decide the plan: a long form is
 * in their text.
 */
export const planContent = (
  content: Content,
  parsed: readonly Pick<BrokenEntry, 'file' | 'body'>[],
): PlannedContent => {
  const bodies = parseBodies(parsed);
  const passages = new Map(
    entriesOf(content)
      .filter(({ file }) => bodies.has(file))
      .map(({ file }) => [file, findPassages(bodyOf(bodies, file), file)]),
  );
  const plan = planOf(content, ({ file }, cancerType) => hasLongForm(passages.get(file) ?? [], cancerType));
  return { bodies, passages, plan };
};
