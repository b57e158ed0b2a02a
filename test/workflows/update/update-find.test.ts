import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { version } from '../../../package.json' with { type: 'json' };
import { newFolder } from '../../build/output-folder.ts';
import { run } from '../../run-program.ts';
import { newProgram } from '../built.ts';

const NEWER = '2999.1.10';

/** Replaces `gh`: has one copy, its parent's releases, and the branches of the copy. */
const find = async (repository: object, tags: string[], branches: string[] = []) => {
  const gh = await newProgram(
    'gh.cjs',
    `const [verb, path] = process.argv.slice(2);
    const branch = path.split('/branches/')[1];
    if (verb === 'release') console.log(JSON.stringify(${JSON.stringify(tags)}.map((tagName) => ({ tagName }))));
    else if (branch === undefined) console.log(JSON.stringify(${JSON.stringify(repository)}));
    else if (${JSON.stringify(branches)}.includes(branch)) console.log('{}');
    else { console.error('HTTP 404'); process.exit(1); }`,
  );
  const output = join(await newFolder(), 'output');
  await writeFile(output, '');
  const ended = await run('update find', [
    '--gh',
    gh,
    '--repository',
    'clinic/our-handouts',
    '--output',
    output,
  ]);
  return { ...ended, output: await readFile(output, 'utf8') };
};

const COPY = { template_repository: { full_name: 'owner/handouts' } };

test('a copy from the template with a newer release of the parent', async () => {
  const { code, stdout, output } = await find(COPY, ['v2999.1.2', `v${NEWER}`, 'nightly', 'v2020.1.1']);
  expect(code).toBe(0);
  expect(stdout).toBe(`owner/handouts has version ${NEWER}; this is ${version}.\n`);
  expect(output).toBe(`parent=owner/handouts\nfrom=${version}\nto=${NEWER}\nbranch=update-${NEWER}\n`);
});

test('a fork is a copy as well', async () => {
  expect((await find({ parent: { full_name: 'owner/handouts' } }, [`v${NEWER}`])).output).toContain(
    'owner/handouts',
  );
});

test.each([
  ['the parent itself', {}, [`v${NEWER}`], [], 'was not created from another one'],
  ['the newest already', COPY, [`v${version}`, 'v2020.1.1'], [], 'is the newest'],
  ['no release yet', COPY, ['nightly'], [], 'has no release yet'],
  ['already proposed', COPY, [`v${NEWER}`], [`update-${NEWER}`], 'already proposed'],
])('nothing to do: %s', async (_, repository, tags, branches, words) => {
  const { code, stdout, output } = await find(repository, tags, branches);
  expect(code).toBe(0);
  expect(stdout).toContain(words);
  expect(output).toBe('');
});

test('a tag with more than a version in it, or a name with more than a name, goes nowhere', async () => {
  expect((await find(COPY, ['v2999.1.1\nbranch=main', 'v2999.1.1; rm -rf'])).output).toBe('');
  const strange = { template_repository: { full_name: 'owner/handouts\nto=1' } };
  expect(await find(strange, [`v${NEWER}`])).toMatchObject({ code: 1, output: '' });
});
