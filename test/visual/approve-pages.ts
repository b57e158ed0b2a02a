/** Draws every sample and stores the pages as approved. With `--refresh` the samples are first taken from the content. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { approvedFile, drawSheet } from './draw-sheet.ts';
import { toPalettePng } from './palette.ts';
import { EDITIONS, refreshSamples, SAMPLES } from './sample-sheets.ts';

if (process.argv.includes('--refresh')) await refreshSamples();
const folder = path.join(import.meta.dirname, 'pages');
rmSync(folder, { recursive: true, force: true });
for (const kind of Object.keys(SAMPLES)) {
  mkdirSync(path.join(folder, kind), { recursive: true });
  for (const edition of EDITIONS) {
    const pages = await drawSheet(kind, edition);
    pages.forEach((page, index) => {
      writeFileSync(approvedFile(kind, edition, index + 1), toPalettePng(page));
    });
    console.log(`${kind} ${edition}: ${pages.length} pages`);
  }
}
console.log(`Look at them in ${path.relative(process.cwd(), folder)} before you commit.`);
