import { expect, test } from 'vitest';
import { filesBelow, newFolder } from './build/output-folder.ts';
import { partlySpanish } from './locales/es/partly-spanish.ts';
import { run } from './run-program.ts';

const GUIDES = 'test/fixtures/build/two-guides';

const PROGRAMS: [program: string, options: string[]][] = [
  ['release prepare', ['--dry-run', '--out', '--content']],
  ['release package', ['--out', '--content']],
  ['release rehearse', ['--no-site', '--keep']],
  ['verify', ['--manifest', '--json']],
];

test.each(PROGRAMS)('%s helps with its options and examples', async (program, options) => {
  const { code, stdout, stderr } = await run(program, ['--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  for (const option of [...options, 'Examples:']) expect(stdout).toContain(option);
});

test.each(PROGRAMS)('%s ends with code 2 and a hint for an unknown option', async (program) => {
  const { code, stdout, stderr } = await run(program, ['--onyl', 'x']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('See --help.');
});

test('release package names the folder without a build, and how to make one', async () => {
  const { code, stderr } = await run('release package', ['--out', 'test/fixtures']);
  expect(code).toBe(1);
  expect(stderr).toContain('npm run build:pdfs');
  expect(stderr).toContain('Nothing was packed.');
});

test('release rehearse makes a whole release of two guides, with real pages and their catalogue', async () => {
  const { code, stdout, stderr } = await run('release rehearse', ['--content', GUIDES]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.match(/^ok /gm)).toHaveLength(12);
  expect(stdout).toContain('was rehearsed.');
});

test('release rehearse packs packets and sheets in two languages, where the content has them', async () => {
  const [content, kept] = [await partlySpanish(), await newFolder()];
  const { code, stderr } = await run('release rehearse', [
    ...['--content', content, '--keep', kept],
    ...['--bilingual', '--no-site'],
  ]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  const packed = (await filesBelow(kept)).filter((file) => /output\/release\/.*\.zip$/u.test(file));
  expect(packed.filter((file) => file.includes('packets-')).length).toBeGreaterThan(0);
  expect(packed.filter((file) => file.includes('bilingual')).length).toBeGreaterThan(0);
});
