import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { checkPdf } from '../../scripts/pdf-check/index.ts';

const run = promisify(execFile);

test('the example makes a PDF in which the checker finds nothing, in another folder too', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'example-'));
  const example = path.resolve('scripts/tagged-pdf/example.tsx');
  const tsx = import.meta.resolve?.('tsx') ?? 'tsx';
  await run(process.execPath, ['--import', tsx, example, 'letter.pdf'], { cwd: folder });
  const bytes = new Uint8Array(await readFile(path.join(folder, 'letter.pdf')));
  await rm(folder, { recursive: true });

  const { findings, notChecked } = await checkPdf(bytes);

  expect(findings).toEqual([]);
  expect(notChecked.map(({ what }) => what)).toEqual([
    'title, language, headings, reading order and sources against content/',
  ]);
});
