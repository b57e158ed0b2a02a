// npx tsx scripts/pdf-check/example.ts letter.pdf
import { readFile } from 'node:fs/promises';
import { checkPdf, type Rules } from './index.ts';

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error('Name a PDF.');

/** Rules of one's own beside the standards: an outline, and page references that are true. */
const rulesFor = (language: string | null): Partial<Rules> => ({
  hasOutline: true,
  pageReference: language === 'en' ? /“(?<heading>[^”]+)” on page (?<page>\d+)/gu : null,
});

const { findings, notChecked } = await checkPdf(await readFile(file), file, rulesFor);

for (const { condition, page, element, text, found, expected } of findings) {
  console.log(`${condition} ${page === null ? 'document' : `page ${page}`} ${element ?? ''} ${text ?? ''}`);
  console.log(`  found: ${found}\n  expected: ${expected}`);
}
for (const { what, why } of notChecked) console.log(`not checked: ${what} (${why})`);
process.exitCode = findings.length === 0 ? 0 : 1;
