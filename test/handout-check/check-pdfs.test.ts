import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Finding } from '../../scripts/pdf-check/finding.ts';
import { close, element, open, remove } from '../pdf-check/edit-pdf.ts';
import { type Ended, run } from '../run-program.ts';
import { outputFolder, writeFolder } from './output-folder.ts';

const sheet = await outputFolder('lung');
const folders: string[] = [sheet.folder];

const folder = (...args: Parameters<typeof writeFolder>): string => {
  const made = writeFolder(...args);
  folders.push(made);
  return made;
};

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true });
});

const check = (...args: string[]): Promise<Ended> => run('check-pdfs', args);

const conditions = (stdout: string): string[] =>
  (JSON.parse(stdout) as { findings: Finding[] }).findings.map(({ condition }) => condition);

/** Findings in the unchanged sheet. */
const before = conditions((await check('--json', '--out', sheet.folder)).stdout);

const added = (stdout: string): string[] =>
  conditions(stdout).filter((condition) => !before.includes(condition));

const spoiled = async (): Promise<Uint8Array> => {
  const document = await open(sheet.bytes);
  remove(element(document, 'Figure'), 'Alt');
  return close(document);
};

test('--help lists what is checked, the options and the exit codes: code 0', async () => {
  const { code, stdout } = await check('--help');

  expect(code).toBe(0);
  for (const words of ['[files...]', '--out', '--content', '--json', '--quiet', '2 usage error'])
    expect(stdout).toContain(words);
});

test('--list prints every condition that is checked, and why others are not: code 0', async () => {
  const { code, stdout } = await check('--list');

  expect(code).toBe(0);
  expect(stdout).toMatch(
    /^Checked:\n[\s\S]* 31-030 {12}No text shows[\s\S]*\nNot checked:\n[\s\S]* 31-014 {12}CIDSet: /,
  );
});

test('every file of the manifest is checked, and nothing is left out', async () => {
  const { stdout } = await check('--json', '--out', sheet.folder);

  expect(JSON.parse(stdout)).toMatchObject({ files: 1, notChecked: [] });
});

test('a named file finds its own manifest', async () => {
  const { stdout } = await check('--json', sheet.file);

  expect(JSON.parse(stdout)).toMatchObject({ files: 1, notChecked: [] });
});

test('a finding: code 1, file, condition, page, element, what was found and what is expected', async () => {
  const out = folder({ row: sheet.row, bytes: await spoiled() });

  const { code, stdout } = await check('--out', out);

  expect(code).toBe(1);
  expect(stdout).toContain(`${join(out, sheet.row.file)}\n`);
  expect(stdout).toMatch(/ {2}13-004 {2}page 1 {2}Document > [^\n]*Figure[^\n]*\n {4}found: neither Alt nor/);
  expect(stdout).toContain('    expected: Every Figure has Alt or ActualText.');
});

test('--json prints findings for programs, sorted, and nothing else', async () => {
  const out = folder({ row: sheet.row, bytes: await spoiled() });

  const { stdout } = await check('--json', '--out', out);

  expect(added(stdout)).toEqual(['manifest-hash', '13-004']);
  expect(Object.keys((JSON.parse(stdout) as { findings: Finding[] }).findings[0] ?? {}).sort()).toEqual(
    ['condition', 'element', 'expected', 'file', 'found', 'page', 'text'].sort(),
  );
});

test('a file without a manifest row: its content is not checked, and the report notes it', async () => {
  const out = folder({ row: sheet.row, bytes: sheet.bytes }, { file: 'en/elsewhere/lung.pdf' });

  const { stdout } = await check('--json', join(out, sheet.row.file));

  expect(added(stdout)).toEqual([]);
  expect((JSON.parse(stdout) as { notChecked: unknown }).notChecked).toMatchObject([
    { why: 'no manifest names the file' },
  ]);
});

test('a file that the manifest names is missing', async () => {
  const out = folder({ row: sheet.row, bytes: sheet.bytes }, { file: 'en/elsewhere/lung.pdf' });

  const { code, stdout } = await check('--json', '--out', out);

  expect([code, conditions(stdout)]).toEqual([1, ['manifest-file']]);
});

test('content that has changed since the build', async () => {
  const out = folder({ row: sheet.row, bytes: sheet.bytes }, { textHash: '0'.repeat(64) });

  const { code, stdout } = await check('--json', '--out', out);

  expect([code, added(stdout)]).toEqual([1, ['manifest-content']]);
});

test.each([
  [['--out', 'test/fixtures'], 'There is no manifest.json or packets.json in test/fixtures'],
  [['nowhere.pdf'], 'There is no file nowhere.pdf'],
  [['--colour'], "unknown option '--colour'"],
])('usage error %j: code 2 and a hint', async (args, hint) => {
  const { code, stdout, stderr } = await check(...args);

  expect([code, stdout]).toEqual([2, '']);
  expect(stderr).toContain(hint);
});
