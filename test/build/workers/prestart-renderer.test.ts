import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildHandouts } from '../../../scripts/build/build-handouts.ts';
import type { WorkersAsked } from '../../../scripts/build/workers/open-workers.ts';
import { earlyRenderer } from '../../../scripts/build/workers/prestart-renderer.ts';
import type { Renderer } from '../../../scripts/build/workers/render-sheets.ts';
import { newFolder } from '../output-folder.ts';
import { dependencies, handout, loadOf, request } from '../sample-build.ts';

const ASKED = { workers: 2, early: 2, signal: new AbortController().signal };
const drawn = { bytes: new Uint8Array([1]), pages: 1, overflowLines: 0 };

/** Records its requests, and what is closed. */
const noted = (fails = 0) => {
  const asked: (number | null)[] = [];
  const closed: number[] = [];
  const open = async ({ sheets }: WorkersAsked): Promise<Renderer> => {
    const number = asked.push(sheets);
    if (number <= fails) throw new Error('no process could be started');
    return Object.assign(async () => drawn, { close: () => void closed.push(number) });
  };
  return { asked, closed, open };
};

test('an early renderer is used, and opened once', async () => {
  const { asked, closed, open } = noted();
  const early = earlyRenderer(open, ASKED);
  early.begin();
  early.begin();
  const taken = await early.take(9);
  expect(await early.take(9)).toBe(taken);
  await early.close();
  expect([asked, closed]).toEqual([[null], [1]]);
});

test('without an early start it is opened for the number of sheets', async () => {
  const { asked, closed, open } = noted();
  const early = earlyRenderer(open, ASKED);
  await early.close();
  await early.take(9);
  expect([asked, closed]).toEqual([[9], []]);
});

test('a renderer that fails to open early is opened again', async () => {
  const { asked, open } = noted(1);
  const early = earlyRenderer(open, ASKED);
  early.begin();
  await early.take(9);
  expect(asked).toEqual([null, 9]);
});

const invalid = (): VFile => {
  const file = new VFile({ path: 'content/a.md', value: '' });
  file.message('no title').fatal = true;
  return file;
};

test.each([
  ['has errors', [invalid()], 'invalid'],
  ['asks for what is not there', [], 'usage-error'],
])('a build whose content %s closes the early renderer', async (_, files, status) => {
  const { asked, closed, open } = noted();
  const found = loadOf([handout('alpha')], files);
  const load: typeof found = (content, clinic, options) => {
    options?.onRead?.();
    return found(content, clinic);
  };
  const out = await newFolder();
  const result = await buildHandouts(
    request(out, { only: ['omega'] }),
    dependencies([], { load, openRenderer: open }),
  );
  expect(result.status).toBe(status);
  expect([asked, closed]).toEqual([[null], [1]]);
});
