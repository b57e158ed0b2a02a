import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { buildHandouts } from '../../scripts/build/build-handouts.ts';
import type { BuildRequest } from '../../scripts/build/build-request.ts';
import { runCheckBraille } from '../../scripts/build/formats/run-check-braille.ts';
import type { Io } from '../../scripts/build/program/shell.ts';
import { loadContent } from '../../scripts/core/index.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import { filesBelow, manifestOf, newFolder } from '../build/output-folder.ts';
import { dependencies, request } from '../build/sample-build.ts';
import { ROOT } from '../run-program.ts';

const CONTENT = join(ROOT, 'test/fixtures/build/two-guides');
const BETA = 'en/braille/beta.brf';

const build = (out: string, asked: Partial<BuildRequest> = {}) =>
  buildHandouts(
    { ...request(out), content: CONTENT, formats: ['brf'], ...asked },
    { ...dependencies(), load: loadContent },
  );

/** The folder of a build of two sheets in braille. */
const built = async (): Promise<string> => {
  const out = await newFolder();
  expect(await build(out)).toMatchObject({ status: 'published' });
  return out;
};

type Checked = { code: number; said: string };

const check = async (out: string, ...args: string[]): Promise<Checked> => {
  const said: string[] = [];
  const stream = (): Writable =>
    new Writable({
      write: (chunk, _, done) => {
        said.push(String(chunk));
        done();
      },
    });
  const io: Io = {
    stdout: stream(),
    stderr: stream(),
    env: {},
    node: '20.20.0',
    now: () => 0,
    today: () => '2026-11-01',
    stop: new AbortController().signal,
    heedSignals: () => {},
  };
  const deps = { load: loadContent, locales: LOCALES, root: pathToFileURL(ROOT) };
  const code = await runCheckBraille(['--out', out, '--content', CONTENT, ...args], io, deps);
  return { code, said: said.join('').replaceAll(`${out}/`, '') };
};

const change = async (file: string, from: string, to: string): Promise<void> => {
  const text = await readFile(file, 'latin1');
  expect(text).toContain(from);
  await writeFile(file, text.replace(from, to), 'latin1');
};

describe('check-braille', () => {
  test('passes correct braille', async () => {
    expect(await check(await built())).toEqual({ code: 0, said: '2 files match their handouts.\n' });
  });

  test('names the file and the missing word', async () => {
    const out = await built();
    await change(join(out, BETA), 'DOES N EASE4', 'DOES EASE4');
    const { code, said } = await check(out);
    expect(code).toBe(1);
    expect(said).toMatch(/^error: en\/braille\/beta\.brf word \d+ is EASE4 \(ease\), and should say “not”/);
    expect(said).toContain('npx handouts build --format brf');
  });

  test('names a missing file', async () => {
    const out = await built();
    await rm(join(out, BETA));
    expect(await check(out)).toMatchObject({
      code: 1,
      said: expect.stringContaining(`${BETA} is missing, though the manifest names it`),
    });
  });

  test('refuses a folder without braille, and says how to make it', async () => {
    const out = await newFolder();
    await build(out, { formats: ['txt'] });
    expect(await check(out)).toMatchObject({ code: 1, said: expect.stringContaining('has no braille') });
  });

  test('a usage error is not a verdict on the braille', async () => {
    expect((await check(await built(), '--clinic', 'nowhere.yaml')).code).toBe(2);
  });
});

describe('the translator of a build', () => {
  const only = { selection: { ...request('').selection, only: ['alpha'] } };

  test('is in each row, with its version and its table', async () => {
    const rows = (await manifestOf(await built()))?.formats ?? [];
    expect(rows.map(({ file }) => file)).toEqual(['en/braille/alpha.brf', BETA]);
    for (const { engine } of rows) expect(engine).toMatch(/^liblouis 3\.\d+\.\d+, en-ueb-g2\.ctb$/);
  });

  test('braille of the same translator stays next to new files', async () => {
    const out = await built();
    await build(out, only);
    expect(await filesBelow(out)).toContain(BETA);
  });

  test('braille of another version is removed', async () => {
    const out = await built();
    const manifest = join(out, 'manifest.json');
    await writeFile(
      manifest,
      (await readFile(manifest, 'utf8')).replaceAll(/liblouis 3\.\d+/g, 'liblouis 3.20'),
    );
    await build(out, only);
    expect(await filesBelow(out)).toEqual(['en/braille/alpha.brf', 'manifest.json']);
  });
});
