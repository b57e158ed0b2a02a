import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filesBelow, liesOf, manifestOf, newFolder, snapshot } from './build/output-folder.ts';
import { ending, ROOT, run, start } from './run-program.ts';

const GUIDES = 'test/fixtures/build/two-guides';
const RAW_HTML = 'test/fixtures/build/raw-html';

const build = (args: string[], settings: Parameters<typeof run>[2] = {}) => run('build', args, settings);

test('--version prints the version of the package', async () => {
  const { version } = JSON.parse(await readFile(join(ROOT, 'package.json'), 'utf8'));
  expect(await build(['--version'])).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('--help names every option and helps with examples', async () => {
  const { code, stdout } = await build(['--help']);
  expect(code).toBe(0);
  const options = [
    'only',
    'lang',
    'edition',
    'clinic',
    'content',
    'out',
    'set-version',
    'ink',
    'list',
    'workers',
  ];
  for (const option of [
    ...options,
    'passages',
    'reviews',
    'explain',
    'json',
    'quiet',
    'debug',
    'help',
    'version',
  ])
    expect(stdout).toContain(`--${option}`);
  expect(stdout).toContain('--only "hormone-*" --edition letter-standard');
});

describe('a usage error ends with code 2 and a hint', () => {
  test.each([
    ['a misspelt option', ['--onyl', 'x'], '--only'],
    ['a content folder that is not there', ['--content', 'contnet'], '--content <folder>'],
    ['a clinic profile that is not there', ['--clinic', 'ours.yaml'], '--clinic <file>'],
    ['a glob that matches nothing', ['--content', GUIDES, '--only', 'alhpa'], 'alpha'],
    ['a list of nothing', ['--content', GUIDES, '--list', '--only', 'gamma'], 'alpha, beta'],
  ])('%s', async (_, args, hint) => {
    const { code, stdout, stderr } = await build(args);
    expect(stderr).toContain(hint);
    expect(stderr).not.toMatch(/^ +at /m);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('a SOURCE_DATE_EPOCH that is not a number', async () => {
    const { code, stderr } = await build(['--content', GUIDES], { env: { SOURCE_DATE_EPOCH: 'today' } });
    expect(code).toBe(2);
    expect(stderr).toContain('SOURCE_DATE_EPOCH is “today”');
  });
});

test('--list prints the plan and writes nothing', async () => {
  const out = join(await newFolder(), 'output');
  const { code, stdout } = await build(['--content', GUIDES, '--out', out, '--list', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout).map(({ id }: { id: string }) => id)).toEqual(['alpha', 'beta']);
  await expect(filesBelow(out)).rejects.toThrow('ENOENT');
});

test('--list --only prints a part of the plan', async () => {
  const { stdout } = await build(['--content', GUIDES, '--list', '--only', 'be*']);
  expect(stdout).toContain('BETA');
  expect(stdout).not.toContain('ALPHA');
});

test('--list reports why sheets cannot be planned, and lists the others: code 1', async () => {
  const invalid = 'test/fixtures/content/misspelt-key/content';
  const { code, stdout, stderr } = await build(['--content', invalid, '--list', '--no-cache']);
  expect(code).toBe(1);
  expect(stdout).toContain('LANGUAGE');
  expect(stderr).toContain('content/unknown-key');
});

test('--list --reviews prints the state of each sheet, of texts that were read and checked', async () => {
  const { code, stdout } = await build(['--content', GUIDES, '--list', '--reviews', '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toEqual([
    expect.objectContaining({
      id: 'alpha',
      reviewState: 'draft',
      textHash: expect.stringMatching(/^[0-9a-f]{64}$/),
    }),
    expect.objectContaining({ id: 'beta', reviewState: 'draft' }),
  ]);
  const invalid = await build(['--content', RAW_HTML, '--list', '--reviews', '--json']);
  expect(invalid.code).toBe(1);
  expect(JSON.parse(invalid.stdout)[0]).toMatchObject({ textHash: null });
});

test('--list --passages prints which passage reaches which sheet', async () => {
  const { stdout } = await build(['--content', GUIDES, '--list', '--passages']);
  expect(stdout).toMatch(/two-guides\/en\/guides\/alpha\.md:8-16 .* alpha$/m);
});

test('an error in the content: code 1, its place, no stack, and the output as it was', async () => {
  const out = await newFolder();
  await writeFile(join(out, 'mine.txt'), 'mine');
  const { code, stdout, stderr } = await build(['--content', RAW_HTML, '--out', out]);
  expect(code).toBe(1);
  expect(stdout).toMatch(/raw-html\/en\/guides\/alpha\.md:10:\d+ {2}error {4}markdown\/raw-html/);
  expect(`${stdout}${stderr}`).not.toMatch(/^ +at /m);
  expect(await filesBelow(out)).toEqual(['mine.txt']);
});

test('builds the sheets with a summary, and with the same bytes in another folder', async () => {
  const [one, other] = [await newFolder(), await newFolder()];
  const first = await build(['--content', GUIDES, '--out', one]);
  expect(first.stdout).toMatch(
    /^2 sheets in 4 editions \(8 PDFs\), \d+ pages, [\d.]+ seconds, 0 warnings, 2 drafts\.$/m,
  );
  expect(first.stdout).toContain(`The files are in ${one}.`);
  expect(first.stderr).toContain('[1/8] en/alpha');
  const settings = {
    cwd: other,
    env: { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
  };
  const second = await build(['--content', join(ROOT, GUIDES), '--out', 'sheets', '--quiet'], settings);
  expect(second).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(await snapshot(join(other, 'sheets'))).toEqual(await snapshot(one));
  expect(await liesOf(one)).toEqual([]);
  expect((await manifestOf(one))?.complete).toBe(true);
});

test('one worker and two make the same bytes', async () => {
  const [one, two] = [await newFolder(), await newFolder()];
  for (const [workers, out] of [
    ['1', one],
    ['2', two],
  ] as const)
    expect((await build(['--content', GUIDES, '--workers', workers, '--no-cache', '--out', out])).code).toBe(
      0,
    );
  expect(await snapshot(two)).toEqual(await snapshot(one));
});

test('Ctrl-C during rendering ends with code 130 and does not change published files', async () => {
  const out = await newFolder();
  await build(['--content', GUIDES, '--edition', 'a4-large', '--out', out]);
  const before = await snapshot(out);
  const child = start('build', ['--content', GUIDES, '--workers', '2', '--no-cache', '--out', out]);
  const end = ending(child);
  await once(child.stderr, 'data');
  child.kill('SIGINT');
  expect((await end).code).toBe(130);
  expect(await snapshot(out)).toEqual(before);
});

test('a build from the cache has the bytes of a build without', async () => {
  const [clean, first, cached] = [await newFolder(), await newFolder(), await newFolder()];
  await build(['--content', GUIDES, '--no-cache', '--out', clean]);
  await build(['--content', GUIDES, '--out', first]);
  await build(['--content', GUIDES, '--out', cached]);
  expect(await snapshot(cached)).toEqual(await snapshot(clean));
});
