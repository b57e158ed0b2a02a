import type { SheetContext } from '../sheet-context.tsx';
import type { Run } from './runs.ts';

/**
 * A text in pieces: pronunciations, such as (tes-TOSS-ter-own), are separate pieces, spoken without hyphens.
 */
export const saidRuns = (
  run: Run,
  path: string,
  { pronunciation, saidAs }: SheetContext['phrases'],
): Run[] => {
  const runs: Run[] = [];
  let from = 0;
  const hints = pronunciation === null ? [] : run.text.matchAll(pronunciation);
  for (const { index, 0: text, groups } of hints) {
    const mark = { type: 'said', key: `${path}.${index}`, spoken: saidAs(groups?.said ?? text) } as const;
    if (index > from) runs.push({ ...run, text: run.text.slice(from, index) });
    runs.push({ ...run, marks: [...run.marks, mark], text });
    from = index + text.length;
  }
  return from === 0 ? [run] : [...runs, { ...run, text: run.text.slice(from) }].filter(({ text }) => text);
};
