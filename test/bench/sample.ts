import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { type PrintJob, printJobs } from '../../scripts/build/plan/print-jobs.ts';
import type { LoadedContent } from '../../scripts/build/plan/read-sheets.ts';
import { sheetParts } from './convert/parts-of.ts';
import { toHtml } from './convert/to-html.ts';
import { toTypst } from './convert/to-typst.ts';

const EVERYTHING = { ink: 'colour', fillable: false } as const;

/** Every PDF that a build makes. */
export const planOf = ({ handouts }: Pick<LoadedContent<unknown>, 'handouts'>): PrintJob[] =>
  printJobs(handouts, EVERYTHING);

/**
 * `count` jobs spread evenly over a plan; editions alternate, since their number and the step share no
 * divisor.
 */
export const spread = (plan: readonly PrintJob[], count: number): PrintJob[] => {
  const step = Math.max(1, Math.floor(plan.length / count));
  const odd = step % 2 === 0 ? step - 1 : step;
  return plan.filter((_, index) => index % odd === 0).slice(0, count);
};

/** Writes the sheets for the peers: `<n>.html` and `<n>.typ`, n counting from 0. */
export const writePeerSheets = (jobs: readonly PrintJob[], folder: string): void => {
  mkdirSync(folder, { recursive: true });
  jobs.forEach(({ handout, edition }, index) => {
    const parts = sheetParts(handout, edition);
    writeFileSync(path.join(folder, `${index}.html`), toHtml(parts));
    writeFileSync(path.join(folder, `${index}.typ`), toTypst(parts));
  });
};
