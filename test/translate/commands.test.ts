import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { expect, test } from 'vitest';
import type { Io } from '../../scripts/build/program/shell.ts';
import { LOCALES, loadContent } from '../../scripts/core/index.ts';
import type { TranslateDeps } from '../../scripts/translate/read-translatable.ts';
import { runBind } from '../../scripts/translate/run-bind.ts';
import { runExport } from '../../scripts/translate/run-export.ts';
import { runImport } from '../../scripts/translate/run-import.ts';
import { runStatus } from '../../scripts/translate/run-status.ts';
import { newFolder } from '../build/output-folder.ts';
import { spanishContent } from '../translation/spanish-content.ts';

const deps: TranslateDeps = { root: new URL('../../', import.meta.url), load: loadContent, locales: LOCALES };
const EN = 'en/medicines/abiraterone.md';

const capture = () => {
  const said: string[] = [];
  const stream = new Writable({
    write: (chunk, _, done) => {
      said.push(String(chunk));
      done();
    },
  });
  return { stream, text: () => said.join('') };
};

const run = async (program: typeof runStatus, ...args: string[]) => {
  const [out, err] = [capture(), capture()];
  const io: Io = {
    stdout: out.stream,
    stderr: err.stream,
    env: {},
    node: process.version,
    now: () => 0,
    today: () => '2026-11-29',
    stop: new AbortController().signal,
    heedSignals: () => {},
  };
  const code = await program(args, io, deps);
  return { code, stdout: out.text(), stderr: err.text() };
};

const edit = (folder: string, file: string, from: string, to: string): void => {
  const path = join(folder, file);
  const text = readFileSync(path, 'utf8');
  if (!text.includes(from)) throw new Error(`${file} does not have “${from}”`);
  writeFileSync(path, text.replaceAll(from, to));
};

test('an English edit is detected, exported, translated, imported, and no longer reported', async () => {
  const content = await spanishContent();
  const at = ['--content', content];
  expect(await run(runStatus, ...at)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/abiraterone +current/u),
  });
  edit(content, EN, 'for 2 hours', 'for 3 hours');
  const { code, stdout } = await run(runStatus, ...at, '--json');
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toContainEqual(
    expect.objectContaining({ language: 'es', id: 'abiraterone', state: 'withheld', stale: 1, missing: 0 }),
  );
  const out = await newFolder();
  const asked = ['--lang', 'es', '--only', 'abiraterone', '--format', 'po', '--to', out];
  expect(await run(runExport, ...at, ...asked)).toMatchObject({ code: 0, stderr: '' });
  const file = join(out, 'es/medicines/abiraterone.po');
  edit(out, 'es/medicines/abiraterone.po', 'durante 2 horas', 'durante 3 horas');
  edit(out, 'es/medicines/abiraterone.po', '#, fuzzy\n', '');
  expect(await run(runImport, ...at, file)).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(join(content, 'es/medicines/abiraterone.md'), 'utf8')).toContain('durante 3 horas');
  expect(await run(runStatus, ...at)).toMatchObject({ code: 0 });
});

test('a difference in one file leaves everything as it was, and is named with file and line', async () => {
  const content = await spanishContent();
  const out = await newFolder();
  await run(runExport, '--content', content, '--lang', 'es', '--to', out);
  edit(out, 'es/medicines/abiraterone.xlf', 'No combine', 'Combine');
  const before = readFileSync(join(content, 'es/medicines/abiraterone.md'), 'utf8');
  const files = ['guides/bones.xlf', 'medicines/abiraterone.xlf'].map((name) => join(out, 'es', name));
  const { code, stderr } = await run(runImport, '--content', content, ...files);
  expect(code).toBe(1);
  expect(stderr).toMatch(/abiraterone\.xlf:\d+:\d+ +error +translation\/negation/u);
  expect(readFileSync(join(content, 'es/medicines/abiraterone.md'), 'utf8')).toBe(before);
});

test('bind asks whether an untouched translation is still right', async () => {
  const content = await spanishContent();
  const asked = ['--content', content, '--lang', 'es', '--only', 'medicines/*'];
  edit(content, EN, 'on an empty stomach', 'with an empty stomach');
  expect(await run(runBind, ...asked)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('--unchanged'),
  });
  expect(await run(runBind, ...asked, '--unchanged')).toMatchObject({ code: 0 });
  expect(await run(runStatus, '--content', content)).toMatchObject({ code: 0 });
});

test.each([
  ['a language that is none', runExport, ['--lang', 'Spanish', '--to', 'x'], 'a language tag such as es'],
  ['English', runBind, ['--lang', 'en'], 'English is what translations are made from'],
  ['no language', runBind, [], "required option '--lang <tag>'"],
  ['no file', runImport, [], "missing required argument 'files'"],
])('%s is a usage error', async (_, program, args, message) => {
  expect(await run(program, ...args)).toMatchObject({ code: 2, stderr: expect.stringContaining(message) });
});
