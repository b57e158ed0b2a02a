import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildHandouts } from '../../../scripts/build/build-handouts.ts';
import { toolsOf } from '../../../scripts/build/memo/job-inputs.ts';
import { explainSheets } from '../../../scripts/build/plan/explain-sheets.ts';
import type { LoadedContent } from '../../../scripts/build/plan/read-sheets.ts';
import type { Handout } from '../../../scripts/model/handout.ts';
import { newFolder } from '../output-folder.ts';
import { dependencies, handout, loadOf, request, TOOLCHAIN } from '../sample-build.ts';

const SHARED = 'content/en/shared/red-flags.md';
const OTHER = 'content/en/shared/care-team.md';

/** Two sheets, the first with a passage from a shared file with these words. */
const contentWith = (words: string) => async (): Promise<LoadedContent<Handout>> => ({
  ...(await loadOf([handout('alpha', words), handout('beta')])('.', null)),
  files: [new VFile({ path: SHARED, value: words }), new VFile({ path: OTHER, value: words })],
  reach: [
    {
      passage: {
        file: SHARED,
        line: 1,
        endLine: 2,
        title: '',
        reaches: 'shared',
        cancers: null,
      },
      sheets: ['alpha'],
    },
  ],
});

const explained = async (folder: string, words: string, toolchain = TOOLCHAIN, id = 'alpha') => {
  const asked = request('out', { only: [id], editions: ['a4-large'] });
  return (
    await explainSheets(asked, {
      load: contentWith(words),
      env: {},
      memo: { folder, max: 1e9, tools: toolsOf(toolchain) },
    })
  ).text;
};

const built = async (): Promise<string> => {
  const folder = join(await newFolder(), 'sheets');
  const load = contentWith('Old.');
  const cache = { folder, max: 1e9 };
  const result = await buildHandouts(request(await newFolder()), dependencies([], { load, cache }));
  expect(result.status).toBe('published');
  return folder;
};

test('a sheet stays up to date while nothing changed', async () => {
  expect(await explained(await built(), 'Old.')).toBe('en/a4-large/alpha.pdf: cached, nothing changed');
});

test('reports a sheet that was never built', async () => {
  expect(await explained(join(await newFolder(), 'none'), 'Old.')).toMatch(
    /to be made: never made here before$/,
  );
});

test('only the content file that changed is named', async () => {
  expect(await explained(await built(), 'New.')).toMatch(
    /to be made: changed: content\/en\/shared\/red-flags\.md$/,
  );
});

test('a sheet stays up to date after a change that does not reach it', async () => {
  expect(await explained(await built(), 'New.', TOOLCHAIN, 'beta')).toMatch(/cached, nothing changed$/);
});

test('each tool that changed is named', async () => {
  const toolchain = { ...TOOLCHAIN, programSha256: 'new', lockSha256: 'new' };
  expect(await explained(await built(), 'Old.', toolchain)).toMatch(
    /changed: the program, packages \(package-lock\.json\)$/,
  );
});

test('an unknown id is a usage error', async () => {
  expect(await explained(await built(), 'Old.', TOOLCHAIN, 'alhpa')).toMatch(/No sheet id matches/);
});
