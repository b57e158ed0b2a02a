import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { newFolder, snapshot } from './build/output-folder.ts';
import { type Ended, ending, ROOT, startProgram } from './run-program.ts';

const GUIDES = join(ROOT, 'test/fixtures/build/two-guides');
const CACHED = 'node_modules/.cache/handouts-program';

/** Starts `build:pdfs` like npm, in a project's folder. */
const start = (args: string[], project = ROOT): Promise<Ended> =>
  ending(spawn(process.execPath, [join(project, 'scripts/start.mjs'), 'build', ...args], { cwd: project }));

/** Runs `build` from its source. */
const runSource = (args: string[]): Promise<Ended> =>
  ending(startProgram('scripts/cli/handouts.ts', ['build', ...args]));

/** A copy of the project with the packages of the real one, but without its caches. */
const copyProject = async (name = 'project'): Promise<string> => {
  const project = join(await newFolder(), name);
  for (const name of ['scripts', 'templates', 'package.json', 'package-lock.json', 'tsconfig.json'])
    cpSync(join(ROOT, name), join(project, name), { recursive: true });
  cpSync(join(ROOT, 'node_modules/.package-lock.json'), join(project, 'node_modules/.package-lock.json'));
  for (const name of readdirSync(join(ROOT, 'node_modules')).filter((one) => !one.startsWith('.')))
    symlinkSync(join(ROOT, 'node_modules', name), join(project, 'node_modules', name));
  return project;
};

const edit = (project: string, file: string, words: string, becomes: string): void => {
  const path = join(project, file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(words);
  writeFileSync(path, text.replace(words, becomes));
};

const PLAN = ['--content', GUIDES, '--list', '--no-cache'];

test('a compiled program prints the same as its source, and makes the same bytes', async () => {
  const [one, other] = [await newFolder(), await newFolder()];
  for (const args of [['--version'], ['--help'], PLAN, ['--onyl', 'x']])
    expect(await start(args)).toEqual(await runSource(args));
  const make = (out: string) => ['--content', GUIDES, '--no-cache', '--quiet', '--out', out];
  expect(await start(make(one))).toMatchObject({ code: 0, stdout: '', stderr: '' });
  await runSource(make(other));
  expect(await snapshot(one)).toEqual(await snapshot(other));
  expect(Object.keys(await snapshot(one))).toHaveLength(9);
});

test('a changed source is compiled again, and the previous program stays for running processes', async () => {
  const project = await copyProject();
  expect((await start(PLAN, project)).stdout).toContain('LANGUAGE');
  edit(
    project,
    'scripts/handout/plan/list-handouts.ts',
    "['LANGUAGE', 'ID', 'CODE'",
    "['SPRACHE', 'ID', 'CODE'",
  );
  expect((await start(PLAN, project)).stdout).toContain('SPRACHE');
  expect(readdirSync(join(project, CACHED))).toHaveLength(2);
});

test('a cache entry of another program version is not used', async () => {
  const project = await copyProject();
  const list = ['--content', GUIDES, '--list'];
  expect((await start(list, project)).stdout).toContain('ALPHA');
  edit(
    project,
    'scripts/handout/plan/planned-sheets.ts',
    "sheetOf(guide, 'guide',",
    "sheetOf(guide, 'booklet',",
  );
  const { stdout } = await start(list, project);
  expect(stdout).toContain('booklet');
  expect((await start(list, project)).stdout).toBe(stdout);
});

test('an error in a source is reported with its place, and is gone when it is fixed', async () => {
  const project = await copyProject();
  const words = 'export const listPlan =';
  edit(project, 'scripts/build/plan/list-sheets.ts', words, 'export const = ');
  const { code, stderr } = await start(PLAN, project);
  expect(code).not.toBe(0);
  expect(stderr).toMatch(/list-sheets\.ts:\d+:\d+/);
  expect(readdirSync(join(project, CACHED))).toEqual([]);
  edit(project, 'scripts/build/plan/list-sheets.ts', 'export const = ', words);
  expect(await start(PLAN, project)).toMatchObject({ code: 0 });
});

const cachedIn = (project: string): string[] => readdirSync(join(project, CACHED));

test('a source that changes while it is compiled is run, and the compiled program is not stored', async () => {
  const project = await copyProject();
  const running = start(PLAN, project);
  const isBegun = () => existsSync(join(project, CACHED)) && cachedIn(project).length > 0;
  while (!isBegun()) await sleep(2);
  edit(
    project,
    'scripts/handout/plan/list-handouts.ts',
    "['LANGUAGE', 'ID', 'CODE'",
    "['SPRACHE', 'ID', 'CODE'",
  );
  expect(await running).toMatchObject({ code: 0 });
  expect(cachedIn(project)).toEqual([]);
  expect((await start(PLAN, project)).stdout).toContain('SPRACHE');
});

test('a program with a missing or truncated file is compiled again', async () => {
  const project = await copyProject();
  await start(PLAN, project);
  const folder = join(project, CACHED, cachedIn(project)[0] ?? '');
  rmSync(join(folder, 'cli/handouts.mjs'));
  expect(await start(PLAN, project)).toMatchObject({ code: 0 });
  truncateSync(join(folder, 'cli/handouts.mjs'), 10);
  expect(await start(PLAN, project)).toMatchObject({ code: 0 });
  expect(cachedIn(project)).toHaveLength(1);
});

test('compiled programs that are unused for a day or were left incomplete are removed', async () => {
  const project = await copyProject();
  await start(PLAN, project);
  mkdirSync(join(project, CACHED, 'part-killed'));
  const old = new Date(Date.now() - 25 * 60 * 60 * 1000);
  for (const name of cachedIn(project)) utimesSync(join(project, CACHED, name), old, old);
  edit(
    project,
    'scripts/handout/plan/list-handouts.ts',
    "['LANGUAGE', 'ID', 'CODE'",
    "['SPRACHE', 'ID', 'CODE'",
  );
  await start(PLAN, project);
  expect(cachedIn(project)).toHaveLength(1);
});

test('a folder with special characters of a replacement', async () => {
  const project = await copyProject("a $$b $& c's #1 %41 ü");
  expect(await start(PLAN, project)).toMatchObject({ code: 0, stderr: '' });
  expect(cachedIn(project)).toHaveLength(1);
});

test('an editor’s lock in the source is ignored, and without a package lock the source is run', async () => {
  const project = await copyProject();
  symlinkSync('somebody@somewhere.123', join(project, 'scripts/.#start.mjs'));
  expect(await start(PLAN, project)).toMatchObject({ code: 0 });
  expect(cachedIn(project)).toHaveLength(1);
  rmSync(join(project, 'package-lock.json'));
  expect(await start(PLAN, project)).toMatchObject({ code: 0 });
});

test('the source is run where the compiled program cannot be stored', async () => {
  const project = await copyProject();
  writeFileSync(join(project, 'node_modules/.cache'), 'a file in the way');
  expect(await start(PLAN, project)).toMatchObject({ code: 0, stdout: expect.stringContaining('ALPHA') });
});

test('two concurrent starts both succeed and leave one compiled program', async () => {
  const project = await copyProject();
  const ended = await Promise.all([start(PLAN, project), start(PLAN, project)]);
  expect(ended.map(({ code }) => code)).toEqual([0, 0]);
  expect(readdirSync(join(project, CACHED))).toHaveLength(1);
});

test('an error of the program is reported with its place in the source', async () => {
  const project = await copyProject();
  const place = 'planned.filter((sheet) => asksFor(selection, sheet));';
  edit(
    project,
    'scripts/build/plan/list-sheets.ts',
    place,
    `planned.filter(() => JSON.parse('unforeseen'));`,
  );
  const { code, stderr } = await start([...PLAN, '--debug'], project);
  expect(code).not.toBe(0);
  expect(stderr).toMatch(/list-sheets\.ts:\d+/);
});

describe('before npm ci', () => {
  const bare = async (): Promise<string> => {
    const project = await copyProject();
    rmSync(join(project, 'node_modules'), { recursive: true });
    return project;
  };

  test.each([
    ['handouts', ['scripts/start.mjs', 'check']],
    ['bench', ['scripts/start/run-source.mjs', 'test/bench/bench.ts']],
    ['test', ['scripts/start/check-packages.mjs', '--dev']],
  ])('npm run %s says to run it, without a stack trace', async (_, args) => {
    const project = await bare();
    const { code, stdout, stderr } = await ending(spawn(process.execPath, args, { cwd: project }));
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^error: The packages of this project are not installed: .* Run npm ci in .*\n$/u);
  });

  test('one package that is missing is named', async () => {
    const project = await copyProject();
    rmSync(join(project, 'node_modules/yaml'));
    expect((await start(PLAN, project)).stderr).toMatch(/^error: .* not installed: yaml\. Run npm ci/u);
  });

  test('npm ci --omit=dev is enough to make PDFs, and a command that needs more reports it', async () => {
    const project = await copyProject();
    for (const name of ['@cantoo', '@cyclonedx', 'cspell-lib']) rmSync(join(project, 'node_modules', name));
    const out = join(project, 'output');
    const made = await start(['--content', GUIDES, '--no-cache', '--quiet', '--out', out], project);
    expect(made).toMatchObject({ code: 0, stderr: '' });
    const check = ['scripts/start.mjs', 'check-pdfs', '--out', out];
    const { code, stderr } = await ending(spawn(process.execPath, check, { cwd: project }));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: This command needs the package .+, which is not installed\. Run npm ci/u);
  });

  test('every npm script that starts a program of a package checks the packages first', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const started = Object.keys(scripts).filter((name) =>
      /^(?!node |npm run |sudo |bash )/u.test(scripts[name] ?? ''),
    );
    expect(started).toEqual(
      expect.arrayContaining(['lint', 'spelling', 'typecheck', 'deadcode', 'format', 'test']),
    );
    for (const name of started)
      expect([name, scripts[`pre${name}`]]).toEqual([name, 'node scripts/start/check-packages.mjs --dev']);
  });

  test('without the packages of tests and checks, these say to run npm ci', async () => {
    const project = await copyProject();
    rmSync(join(project, 'node_modules/@biomejs'), { recursive: true });
    const args = ['scripts/start/check-packages.mjs', '--dev'];
    const { code, stderr } = await ending(spawn(process.execPath, args, { cwd: project }));
    expect(code).toBe(1);
    expect(stderr).toMatch(/^error: .* not installed: @biomejs\/biome\. Run npm ci/u);
  });

  test('every npm script that starts node checks the packages first', () => {
    const { scripts }: { scripts: Record<string, string> } = JSON.parse(
      readFileSync(join(ROOT, 'package.json'), 'utf8'),
    );
    const started = Object.values(scripts).filter((line) => line.startsWith('node '));
    expect(started.length).toBeGreaterThan(5);
    for (const line of started)
      expect(line).toMatch(/^node scripts\/start(?:\/(?:run-source|check-packages))?\.mjs/u);
  });
});
