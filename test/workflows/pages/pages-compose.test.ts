import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { filesBelow, newFolder } from '../../build/output-folder.ts';
import { run } from '../../run-program.ts';
import { newProgram } from '../built.ts';

/** State of GitHub: assets by tag, pull requests, runs with their artifacts. */
type Hub = {
  releases: Record<string, Record<string, string> | null>;
  pullRequests?: { number: number; headRefOid: string }[];
  runs?: { databaseId: number; headSha: string; files: Record<string, string> | null; bytes?: number }[];
  broken?: boolean;
};

const summary = (title: string): string => {
  const sheet = {
    id: 'alpha',
    language: 'en',
    code: 'ALPHA',
    title,
    what: 'text',
    files: 4,
    words: { added: 1, removed: 0 },
    passages: [[{ how: 'added', text: title }]],
    pages: [],
  };
  return JSON.stringify({ schema: 1, unchanged: 1, sheets: [sheet], others: [] });
};

const zip = (files: Record<string, string>): string =>
  Buffer.from(
    zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))),
  ).toString('base64');

/** Replaces `gh`: answers from a folder like the real one, and rejects unexpected requests. */
const newGh = async ({ releases, pullRequests = [], runs = [], broken = false }: Hub): Promise<string> => {
  const zips = Object.entries(releases).map(([tag, files]) => [tag, files === null ? null : zip(files)]);
  return newProgram(
    'gh.cjs',
    `const fs = require('node:fs');
    const hub = ${JSON.stringify({ zips, pullRequests, runs, broken })};
    const args = process.argv.slice(2);
    const after = (name) => args[args.indexOf(name) + 1];
    const say = (rows) => console.log(JSON.stringify(rows));
    const stop = (text) => { console.error(text); process.exit(1); };
    const fill = (files) => {
      fs.mkdirSync(after('--dir'), { recursive: true });
      for (const [name, data] of files) fs.writeFileSync(after('--dir') + '/' + name, data);
    };
    if (hub.broken) stop('HTTP 502');
    const asked = args.slice(0, 2).join(' ');
    if (asked === 'release list') say(hub.zips.map(([tagName]) => ({ tagName })));
    else if (asked === 'pr list') say(hub.pullRequests);
    else if (asked === 'run list') say(hub.runs.map(({ files, bytes, ...run }) => run));
    else if (asked === 'release download') {
      const [, data] = hub.zips.find(([tag]) => tag === args[2]);
      if (data === null) stop('no assets match the file pattern');
      fill([['catalogue.zip', Buffer.from(data, 'base64')]]);
    } else if (args[0] === 'api') {
      const { files, bytes } = hub.runs.find(({ databaseId }) => args[1].endsWith('/runs/' + databaseId + '/artifacts'));
      const artifact = { name: 'preview', size_in_bytes: bytes ?? 1000, expired: false };
      say({ artifacts: files === null ? [] : [artifact] });
    } else if (asked === 'run download') {
      const { files } = hub.runs.find(({ databaseId }) => String(databaseId) === args[2]);
      if (files === null) stop('no valid artifacts found to download');
      fill(Object.entries(files));
    } else stop('not asked here: ' + asked);`,
  );
};

const compose = async (hub: Hub, ...args: string[]) => {
  const out = join(await newFolder(), 'site');
  const ended = await run('pages-compose', [
    '--gh',
    await newGh(hub),
    '--out',
    out,
    '--website',
    'https://sheets.example.org',
    ...args,
  ]);
  return { ...ended, out };
};

const catalogue = (version: string) => ({ 'index.html': version, 'HT-1/index.html': `HT in ${version}` });

const RELEASES = {
  'v2026.9.2': catalogue('2026.9.2'),
  'v2026.11.1': null,
  'v2026.10.1': catalogue('2026.10.1'),
  'v2026.9.10': catalogue('2026.9.10'),
  nightly: catalogue('nightly'),
};

test('the newest catalogue at the top, the last few at addresses of their own', async () => {
  const { code, stdout, out } = await compose({ releases: RELEASES }, '--keep', '2');
  expect(code).toBe(0);
  expect(stdout).toContain('2 catalogues and 0 previews');
  expect(await filesBelow(out)).toEqual([
    '.nojekyll',
    '2026.10.1/HT-1/index.html',
    '2026.10.1/index.html',
    '2026.9.10/HT-1/index.html',
    '2026.9.10/index.html',
    'HT-1/index.html',
    'index.html',
  ]);
  expect(await readFile(join(out, 'index.html'), 'utf8')).toBe('2026.10.1');
  expect(await readFile(join(out, 'HT-1/index.html'), 'utf8')).toBe('HT in 2026.10.1');
  const old = await readFile(join(out, '2026.9.10/HT-1/index.html'), 'utf8');
  expect(old).toContain('content="0; url=../../HT-1/"');
  expect(old).not.toContain('HT in');
});

test('previews of open pull requests, and a comment for the one that was built', async () => {
  const folder = await newFolder();
  const [output, comment] = [join(folder, 'output'), join(folder, 'comment')];
  await writeFile(output, '');
  const hub: Hub = {
    releases: { 'v2026.10.1': catalogue('2026.10.1') },
    pullRequests: [
      { number: 7, headRefOid: 'aaa' },
      { number: 8, headRefOid: 'bbb' },
      { number: 9, headRefOid: 'ccc' },
      { number: 10, headRefOid: 'ddd' },
      { number: 11, headRefOid: 'eee' },
    ],
    runs: [
      {
        databaseId: 1,
        headSha: 'aaa',
        files: { 'summary.json': summary('<i>Alpha</i>'), 'index.html': '<script>' },
      },
      { databaseId: 2, headSha: 'bbb', files: { 'summary.json': '{"number": 7}' } },
      { databaseId: 3, headSha: 'ddd', files: null },
      { databaseId: 5, headSha: 'eee', files: { 'summary.json': summary('Gamma') }, bytes: 9_000_000_000 },
      { databaseId: 4, headSha: 'of a closed one', files: { 'summary.json': summary('Beta') } },
    ],
  };
  const { code, stdout, stderr, out } = await compose(
    hub,
    ...['--head', 'aaa', '--comment', comment, '--output', output],
  );
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(
    'Pull request 8 is not shown: summary.json was not written by `handouts pr-summary`.\n',
  );
  expect(stdout).toContain('Pull request 10 is not shown: its preview has expired.\n');
  expect(stdout).toContain('Pull request 11 is not shown: its preview has 9000000000 bytes');
  const files = (await filesBelow(out)).filter((file) => file.startsWith('preview/'));
  expect(files).toEqual(['index.html', 'summary.json', 'summary.md'].map((file) => `preview/7/${file}`));
  const page = await readFile(join(out, 'preview/7/index.html'), 'utf8');
  expect(page).toContain('Pull request 7');
  expect(page).not.toMatch(/<script|<i>/);
  expect(await readFile(join(comment, 'comment.md'), 'utf8')).toContain(
    '(https://sheets.example.org/preview/7/)',
  );
  expect(await readFile(output, 'utf8')).toBe('pull-request=7\n');
});

test('no comment when what was built belongs to no open pull request', async () => {
  const folder = await newFolder();
  const args = ['--head', 'zzz', '--comment', join(folder, 'comment'), '--output', join(folder, 'output')];
  expect((await compose({ releases: {} }, ...args)).code).toBe(0);
  expect(await filesBelow(folder)).toEqual([]);
});

test('a catalogue outside its folder is refused, and so is a site without an answer from GitHub', async () => {
  const strange = { 'v2026.10.1': { 'index.html': '', '../preview/7/index.html': 'elsewhere' } };
  expect(await compose({ releases: strange })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('which is no plain path'),
  });
  expect(await compose({ releases: {}, broken: true })).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('HTTP 502'),
  });
});

test('usage error: a folder that is not empty, an invalid number', async () => {
  const folder = await newFolder();
  await mkdir(join(folder, 'full'));
  const args = ['--website', 'https://sheets.example.org', '--out', folder];
  expect((await run('pages-compose', args)).code).toBe(2);
  expect((await compose({ releases: {} }, '--keep', 'all')).code).toBe(2);
  expect((await run('pages-compose', ['--help'])).stdout).toContain('--website <address>');
});
