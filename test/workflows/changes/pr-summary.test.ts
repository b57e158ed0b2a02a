import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { summary } from '../../../scripts/workflows/changes/summary.ts';
import { newFolder } from '../../build/output-folder.ts';
import { run } from '../../run-program.ts';
import { build, edit, newContent } from '../built.ts';

const EDITION = ['--edition', 'letter-standard'];

const compare = async (before: string, after: string, ...more: string[]) => {
  const out = join(await newFolder(), 'changes');
  const args = ['--before', before, '--after', after, '--out', out, '--title', 'Pull <request> 12'];
  return { ...(await run('pr-summary', [...args, ...more])), out };
};

test('a changed word, a new sheet and one that went: text and pages, before and after', async () => {
  const content = await newContent();
  const before = await build(content, ...EDITION);
  const guides = join(content, 'en/guides');
  await edit(join(guides, 'alpha.md'), 'can travel', 'can move');
  const gamma = (await readFile(join(guides, 'beta.md'), 'utf8')).replace('BETA', 'GAMMA');
  await writeFile(join(guides, 'gamma.md'), gamma.replace('Help with pain', 'Help with sleep & rest'));
  await rm(join(guides, 'beta.md'));
  const after = await build(content, ...EDITION);

  const { code, stdout, out } = await compare(before, after);
  expect(code).toBe(0);
  expect(stdout).toContain('3 sheets changed: ');

  const { sheets, unchanged } = summary.parse(JSON.parse(await readFile(join(out, 'summary.json'), 'utf8')));
  expect(unchanged).toBe(0);
  expect(sheets.map(({ id, what }) => [id, what])).toEqual([
    ['alpha', 'text'],
    ['beta', 'removed'],
    ['gamma', 'added'],
  ]);
  expect(sheets[0]?.words).toEqual({ added: 1, removed: 1 });
  const [passage, ...others] = sheets[0]?.passages ?? [];
  expect(others).toEqual([]);
  expect(passage?.filter(({ how }) => how !== 'same')).toEqual([
    { how: 'removed', text: 'travel' },
    { how: 'added', text: 'move' },
  ]);
  const said = passage?.filter(({ how }) => how !== 'added').map(({ text }) => text);
  expect(said?.join('')).toMatch(/^Cancer can travel to bone\./);
  expect(sheets[0]?.pages[0]).toEqual({
    number: 1,
    before: 'en-alpha-1-before.png',
    after: 'en-alpha-1-after.png',
  });
  expect(sheets[2]?.pages[0]?.before).toBeNull();

  const page = await readFile(join(out, 'index.html'), 'utf8');
  expect(page).toContain('<h1>Pull &lt;request&gt; 12: what changes on the sheets</h1>');
  expect(page).toContain('<del>travel</del><ins>move</ins>');
  expect(page).toContain('Help with sleep &amp; rest');
  expect(page).not.toMatch(/<script|https?:/);
  const pictures = [...page.matchAll(/<img src="([^"]+)"/g)].map(([, name]) => name);
  expect(await readdir(out)).toEqual(expect.arrayContaining(pictures));

  const comment = await readFile(join(out, 'summary.md'), 'utf8');
  expect(comment).toContain('| alpha | ALPHA | text | +1 −1 |');
  expect(comment).not.toContain('sleep');

  const again = await run('pr-summary', ['--before', before, '--after', after, '--out', out]);
  expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('is not empty') });

  await writeFile(join(after, 'en/letter-standard/gamma.pdf'), 'changed');
  expect(await compare(before, after)).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('gamma.pdf is not the file that its manifest names'),
  });
});

test('two builds alike, and a folder that was not built', async () => {
  const out = await build(await newContent(), ...EDITION);
  const added = join(await newFolder(), 'step-summary.md');
  await writeFile(added, 'What was there.\n');
  const alike = await compare(out, out, '--add-to', added);
  expect(await readFile(added, 'utf8')).toBe('What was there.\nNo sheet changes.\n');
  expect(alike.stdout).toContain('0 sheets changed');
  expect(await readFile(join(alike.out, 'summary.md'), 'utf8')).toBe('No sheet changes.\n');
  expect(await compare(out, 'no-such-folder')).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('npm run build:pdfs -- --out no-such-folder'),
  });
  expect((await run('pr-summary', ['--help'])).stdout).toContain('--before <folder>');
});
