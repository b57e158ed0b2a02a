import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../../../package.json' with { type: 'json' };
import { planRelease } from '../../../scripts/workflows/release-run/plan-release.ts';
import { newFolder } from '../../build/output-folder.ts';
import { release } from '../../release-records/sample-release.ts';
import { run } from '../../run-program.ts';

const KNOWN = { version: '2026.11.1', releases: [release({ version: '2026.10.1' }), release()] };

test('a tag that was prepared is released with the Node that prepared it', () => {
  expect(planRelease('v2026.11.1', KNOWN)).toEqual({ version: '2026.11.1', node: '20.20.2' });
});

test.each([
  ['2026.11.1', KNOWN, 'is no version'],
  ['v2026.13.1', KNOWN, 'is no version'],
  ['v2026.11.1-rc.1', KNOWN, 'is no version'],
  ['v2026.11.1\nnode=1', KNOWN, 'is no version'],
  ['v2026.11.2', KNOWN, 'package.json says 2026.11.1'],
  ['v2026.11.1', { ...KNOWN, releases: [] }, 'is none, and not 2026.11.1'],
  ['v2026.11.1', { ...KNOWN, releases: [release({ version: '2026.12.1' })] }, 'is 2026.12.1'],
])('%j is refused', (tag, known, words) => {
  expect(planRelease(tag, known)).toContain(words);
});

test('a version of Node with more than a version in it is refused', () => {
  const toolchain = { ...release().toolchain, node: '22\nversion=1' };
  expect(planRelease('v2026.11.1', { ...KNOWN, releases: [release({ toolchain })] })).toContain(
    'is no version',
  );
});

test('the program sets the outputs for the next jobs, and release check needs a folder', async () => {
  const content = await newFolder();
  await mkdir(join(content, 'releases'));
  await writeFile(join(content, `releases/${version}.json`), JSON.stringify(release({ version })));
  const output = join(content, 'output');
  const args = ['--content', content, '--tag', `v${version}`, '--output', output];
  expect((await run('release plan', args)).code).toBe(0);
  expect(await readFile(output, 'utf8')).toBe(`version=${version}\nnode=20.20.2\n`);
  expect(await run('release plan', ['--content', content, '--tag', 'v1'])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('is no version'),
  });
  const checked = await run('release check', ['--content', content, '--folder', content]);
  expect(checked).toMatchObject({ code: 1, stderr: expect.stringContaining('SHA256SUMS is missing') });
  expect((await run('release check', ['--folder', 'no-such-folder'])).code).toBe(2);
});
