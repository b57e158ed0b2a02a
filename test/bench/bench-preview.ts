import { setTimeout as sleep } from 'node:timers/promises';
import { changeAfter } from '../preview/next-change.ts';
import { startPreview } from '../preview/sample-preview.ts';
import { ROOT } from '../run-program.ts';
import { median } from './statistics.ts';

/**
 * Saves a word of a treatment repeatedly, and prints the time until the preview has the picture of its first
 * page.
 */
const SAVES = 9;
/** Time in ms between saves, in which the gates check the previous one. */
const PAUSE = 3000;
const FILE = 'en/treatments/hormone-therapy.md';
const PAGES = 'pages/en/hormone-therapy/letter-standard';

const preview = await startPreview(ROOT, `${ROOT}content`);

/** The requests of an open page after a change: the number of pages, then the first. */
const fetchFirstPage = async (): Promise<void> => {
  for (const path of [PAGES, `${PAGES}/1.png`])
    await (await fetch(new URL(path, preview.address))).arrayBuffer();
};

const save = async (words: string, becomes: string): Promise<number> => {
  let began = 0;
  const act = (): void => {
    began = performance.now();
    preview.edit(FILE, words, becomes);
  };
  await changeAfter(preview.address, act, ({ changed }) => changed.includes('en/hormone-therapy'));
  await fetchFirstPage();
  return performance.now() - began;
};

await fetchFirstPage();
const took: number[] = [];
for (let number = 1; number <= SAVES; number += 1) {
  await sleep(PAUSE);
  took.push(await save(number === 1 ? ' day' : ` day ${number - 1}`, ` day ${number}`));
  process.stdout.write(`save ${number}: ${took.at(-1)?.toFixed(0)} ms\n`);
}
process.stdout.write(`median ${median(took).toFixed(0)} ms\n`);
await preview.stop();
