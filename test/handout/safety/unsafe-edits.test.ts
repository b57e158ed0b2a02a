import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadContent } from '../../../scripts/core/index.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';
import { UNSAFE_EDITS, type UnsafeEdit } from './unsafe-edits.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

/** Makes the edit in a copy of the project's content; gives the errors that it causes there. */
const errorsAfter = async ({ file, words, becomes }: UnsafeEdit): Promise<string[]> => {
  const root = mkdtempSync(path.join(tmpdir(), 'unsafe-'));
  folders.push(root);
  cpSync('content', root, { recursive: true });
  const before = readFileSync(path.join(root, file), 'utf8');
  const after = before.replace(words, becomes);
  expect(after, 'the words to edit are in the file').not.toBe(before);
  writeFileSync(path.join(root, file), after);
  const { files } = await loadContent(root, null);
  return listDiagnostics(files)
    .filter(({ severity }) => severity === 'error')
    .map(({ file: at, line, rule }) => `${path.relative(root, at)}:${line > 0} ${rule}`);
};

test('the content as it is is safe', async () => {
  const { files } = await loadContent('content', null);
  expect(listDiagnostics(files).filter(({ severity }) => severity === 'error')).toEqual([]);
});

test.each(Object.entries(UNSAFE_EDITS))('%s: stopped, with its place', async (_, edit) => {
  expect(await errorsAfter(edit)).toContain(`${edit.file}:true ${edit.rule}`);
});
