import type { OutputComparison } from './compare-outputs.ts';
import { printPage } from './print-page.ts';
import { printSummary } from './print-summary.ts';

/** The files of a folder that shows changes: data, pictures, a page, and a summary in Markdown. */
export const changesFiles = (
  { summary, pictures }: OutputComparison,
  { title, address }: { title: string; address: string | null },
): Map<string, string | Uint8Array> =>
  new Map<string, string | Uint8Array>([
    ['summary.json', `${JSON.stringify(summary, null, 2)}\n`],
    ['summary.md', printSummary(summary, address)],
    ['index.html', printPage(summary, { title })],
    ...pictures,
  ]);
