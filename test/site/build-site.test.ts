import { appendFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from '../run-program.ts';

/** A year from the day on which the test runs: a sign-off may be valid for three. */
const NEXT_REVIEW = new Date(Date.now() + 365 * 24 * 3600 * 1000).toISOString().slice(0, 10);

let root: string;
const content = (): string => join(root, 'content');
const built = (): string => join(root, 'built');

const build = (out: string) => run('build', ['--content', content(), '--out', out, '--quiet']);
const site = (out: string, ...args: string[]) => run('site', ['--content', content(), '--out', out, ...args]);

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'site-'));
  await cp('test/fixtures/build/two-guides', content(), { recursive: true });
  expect((await build(built())).code).toBe(0);
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** A copy of the build that a test may damage. */
const copied = async (): Promise<string> => {
  const out = await mkdtemp(join(root, 'copy-'));
  await cp(built(), out, { recursive: true });
  return out;
};

const bytesIn = async (folder: string): Promise<Record<string, string>> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const read = files.sort().map(async (file) => [file.slice(folder.length), await readFile(file, 'base64')]);
  return Object.fromEntries(await Promise.all(read));
};

describe('a complete build', () => {
  test('makes one page per sheet, its PDFs and a list of all, with the same bytes each time', async () => {
    const out = await copied();
    const first = await site(out);
    expect([first.code, first.stderr]).toEqual([0, '']);
    const files = await bytesIn(join(out, 'site'));
    for (const file of [
      '/index.html',
      '/en/alpha.html',
      '/en/beta.html',
      '/pdf/en/a4-large/beta.pdf',
      '/ALPHA-1/index.html',
    ])
      expect(Object.keys(files)).toContain(file);
    expect((await site(out)).code).toBe(0);
    expect(await bytesIn(join(out, 'site'))).toEqual(files);
    expect((await readdir(out)).sort()).toEqual(['en', 'manifest.json', 'site']);
  });

  test('is rebuilt next to the existing site in its folder', async () => {
    const out = await copied();
    expect((await site(out)).code).toBe(0);
    const again = await build(out);
    expect([again.code, again.stderr]).toEqual([0, '']);
    expect(await readdir(out)).toContain('site');
  });
});

test('a build of one paper makes a site with the existing PDFs', async () => {
  const out = join(root, 'letter');
  const args = ['--content', content(), '--edition', 'letter-standard', '--out', out, '--quiet'];
  expect((await run('build', args)).code).toBe(0);
  const made = await site(out, '--quiet');
  expect([made.code, made.stderr]).toEqual([0, '']);
  const pdfs = Object.keys(await bytesIn(join(out, 'site/pdf')));
  expect(pdfs).toEqual(['/en/letter-standard/alpha.pdf', '/en/letter-standard/beta.pdf']);
});

test('a reviewed-only build makes a site of those sheets; one of drafts with a missing sheet does not', async () => {
  const signed = join(root, 'signed');
  await cp(content(), signed, { recursive: true });
  const signature = ['--name', 'A. Example', '--role', 'nurse', '--next-review', NEXT_REVIEW];
  expect((await run('review', ['alpha', '--content', signed, ...signature])).code).toBe(0);
  const out = join(root, 'reviewed');
  const built = await run('build', ['--content', signed, '--reviewed-only', '--out', out]);
  expect([built.code, built.stdout]).toEqual([0, expect.stringContaining('en/beta is a draft')]);
  expect((await run('site', ['--content', signed, '--out', out, '--quiet'])).stderr).toBe('');
  expect(await readdir(join(out, 'site/en'))).toEqual(['alpha.html']);

  const some = join(root, 'some');
  expect((await run('build', ['--content', content(), '--only', 'alpha', '--out', some])).code).toBe(0);
  expect(await site(some)).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(
      /has 1 sheet of the 2 in the content, without en\/beta: .*--only.* Make all of them: npm run build:pdfs\n/u,
    ),
  });

  const one = join(root, 'one-edition');
  const options = ['--only', 'alpha', '--edition', 'a4-large', '--out', one];
  expect((await run('build', ['--content', content(), ...options])).code).toBe(0);
  expect((await site(one)).stderr).toMatch(/npm run build:pdfs -- --edition a4-large\n/u);
});

test('a clinic’s own build makes a site with its name and numbers', async () => {
  const clinic = join(root, 'our-clinic.yaml');
  await writeFile(clinic, 'name: Riverside Cancer Center\nphones:\n  day: "020 7946 0120"\n');
  const out = join(root, 'ours');
  const args = ['--content', content(), '--clinic', clinic, '--out', out, '--quiet'];
  expect((await run('build', args)).code).toBe(0);
  const made = await site(out, '--clinic', clinic, '--quiet');
  expect([made.code, made.stdout, made.stderr]).toEqual([0, '', '']);
  const page = await readFile(join(out, 'site/en/alpha.html'), 'utf8');
  expect(page).toContain('Riverside Cancer Center');
  expect(page).toContain('href="tel:02079460120"');
});

describe('refused, with a fix', () => {
  test.each<[string, (out: string) => Promise<void>, RegExp]>([
    ['no build', (out) => rm(join(out, 'manifest.json')), /no .*manifest\.json.*npm run build:pdfs/u],
    ['a manifest that is none', (out) => writeFile(join(out, 'manifest.json'), '{'), /is not a manifest/u],
    [
      'a PDF that was changed',
      (out) => appendFile(join(out, 'en/a4-large/beta.pdf'), '%'),
      /beta\.pdf has the SHA-256/u,
    ],
    ['a PDF that is missing', (out) => rm(join(out, 'en/a4-large/beta.pdf')), /beta\.pdf is missing/u],
    [
      'a build with a sheet that lacks an edition',
      async (out) => {
        const file = join(out, 'manifest.json');
        const { pdfs, ...manifest } = JSON.parse(await readFile(file, 'utf8'));
        await writeFile(file, JSON.stringify({ ...manifest, complete: false, pdfs: pdfs.slice(1) }));
      },
      /not complete: it has en\/\w+ in .* alone, and en\/\w+ in /u,
    ],
  ])('%s', async (_, spoil, said) => {
    const out = await copied();
    await spoil(out);
    const { code, stderr } = await site(out);
    expect([code, stderr]).toEqual([1, expect.stringMatching(said)]);
    expect(await readdir(out)).not.toContain('site');
  });

  test('content that changed since the build', async () => {
    const changed = join(root, 'changed');
    await cp(content(), changed, { recursive: true });
    const guide = join(changed, 'en/guides/alpha.md');
    await writeFile(guide, (await readFile(guide, 'utf8')).replace('travel to bone.', 'move to bone.'));
    const { code, stderr } = await run('site', ['--content', changed, '--out', built()]);
    expect([code, stderr]).toEqual([
      1,
      expect.stringMatching(/alpha\.pdf says something else than the content/u),
    ]);
  });

  test('content with a sheet that is new', async () => {
    const more = join(root, 'more');
    await cp(content(), more, { recursive: true });
    const guide = await readFile(join(more, 'en/guides/alpha.md'), 'utf8');
    await writeFile(
      join(more, 'en/guides/gamma.md'),
      guide.replace('code: ALPHA', 'code: GAMMA').replace('Cancer in bone', 'A new sheet'),
    );
    const { code, stderr } = await run('site', ['--content', more, '--out', built()]);
    expect([code, stderr]).toEqual([1, expect.stringContaining('en/gamma, which it had not')]);
  });

  test('another clinic profile than that of the build', async () => {
    const clinic = join(root, 'clinic.yaml');
    await writeFile(clinic, 'name: Riverside\n');
    const { code, stderr } = await site(built(), '--clinic', clinic);
    expect([code, stderr]).toEqual([1, expect.stringContaining('another clinic profile')]);
  });

  test('a folder with other files', async () => {
    const other = await mkdtemp(join(root, 'other-'));
    await writeFile(join(other, 'letter.txt'), 'keep me');
    const { code, stderr } = await site(built(), '--site', other);
    expect([code, stderr]).toEqual([1, expect.stringContaining('something else than a site')]);
    expect(await readdir(other)).toEqual(['letter.txt']);
  });
});

test('--help names the options and exit codes', async () => {
  const help = await run('site', ['--help']);
  expect(help.code).toBe(0);
  for (const words of ['--clinic', '--out', '--site', 'Exit codes']) expect(help.stdout).toContain(words);
});
