import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildHandouts } from '../../scripts/build/build-handouts.ts';
import type { Checkpoint } from '../../scripts/build/publish/publish.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { filesBelow, killHolder, liesOf, manifestOf, newFolder, snapshot } from './output-folder.ts';
import { dependencies, handout, request } from './sample-build.ts';

const OLD = [handout('alpha', 'Old.'), handout('gone', 'Old.')];
const NEW = [handout('alpha', 'New.'), handout('beta', 'New.')];
const FOREIGN = 'en/a4-large/mine.txt';

const build = (out: string, handouts: Handout[], checkpoint?: Checkpoint, only: string[] = []) =>
  buildHandouts(
    request(out, { only, editions: ['a4-large', 'letter-large'] }),
    dependencies(handouts, { checkpoint, patience: { limit: 0 } }),
  );

/** The checkpoints of a build of the new sheets over the old ones. */
const momentsOf = async (): Promise<string[]> => {
  const out = await newFolder();
  const moments: string[] = [];
  await build(out, OLD);
  await build(out, NEW, (at) => void moments.push(at));
  return moments;
};

/** A checkpoint that signals its moment and never continues, as if the process were gone. */
const freezeAt = (moment: number): { frozen: Promise<void>; checkpoint: Checkpoint } => {
  let freeze = () => {};
  let passed = 0;
  const frozen = new Promise<void>((resolve) => {
    freeze = resolve;
  });
  const checkpoint: Checkpoint = () => {
    if (passed++ !== moment) return undefined;
    freeze();
    return new Promise(() => {});
  };
  return { frozen, checkpoint };
};

const killAt = async (out: string, handouts: Handout[], moment: number): Promise<void> => {
  const { frozen, checkpoint } = freezeAt(moment);
  await Promise.race([frozen, build(out, handouts, checkpoint)]);
  await killHolder(out).catch(() => null); // the build had ended before
};

const throwAt = (moment: number): Checkpoint =>
  (() => {
    let passed = 0;
    return () => {
      if (passed++ === moment) throw Object.assign(new Error('refused'), { code: 'EIO' });
    };
  })();

const withForeign = async (): Promise<string> => {
  const out = await newFolder();
  await mkdir(dirname(join(out, FOREIGN)), { recursive: true });
  await writeFile(join(out, FOREIGN), 'mine');
  return out;
};

/** The folder after one uninterrupted build of the sheets. */
const cleanBuild = async (handouts: Handout[]): Promise<Record<string, string>> => {
  const out = await withForeign();
  await build(out, handouts);
  return snapshot(out);
};

test('a build goes through these moments', async () => {
  const moments = await momentsOf();
  const steps = moments.filter((at) => !at.startsWith('staged ') && !at.startsWith('placed '));
  expect(steps).toEqual([
    'locked',
    'check the targets',
    'stage the manifest',
    'note our files',
    'make the folders',
    'check the lock',
    'remove the manifest',
    'place the PDFs',
    'remove what is obsolete',
    'place the manifest',
  ]);
  expect(moments).toHaveLength(10 + 4 + 4);
});

test('killed at any moment: no torn PDF, no false manifest, and the next build cleans up', async () => {
  const moments = await momentsOf();
  const clean = await cleanBuild(NEW);
  for (const [moment, at] of moments.entries()) {
    const out = await withForeign();
    await build(out, OLD);
    await killAt(out, NEW, moment);
    expect(await liesOf(out), at).toEqual([]);
    expect((await build(out, NEW)).status, at).toBe('published');
    expect(await snapshot(out), at).toEqual(clean);
  }
});

test('the old output stays complete until the manifest is removed, and the new one from the moment it is placed', async () => {
  const moments = await momentsOf();
  const until = moments.indexOf('remove the manifest');
  for (const [moment, at] of moments.entries()) {
    const out = await newFolder();
    await build(out, OLD);
    const before = await manifestOf(out);
    await killAt(out, NEW, moment);
    const after = await manifestOf(out);
    if (moment < until) expect(after, at).toEqual(before);
    else if (at === 'place the manifest') expect(after?.pdfs.some(({ id }) => id === 'beta')).toBe(true);
    else expect(after, at).toBeNull();
  }
});

test('a step that fails at any moment: no torn PDF, no false manifest, and the next build fixes it', async () => {
  const moments = await momentsOf();
  const clean = await cleanBuild(NEW);
  for (const [moment, at] of moments.entries()) {
    const out = await withForeign();
    await build(out, OLD);
    const refused = await build(out, NEW, throwAt(moment));
    expect(refused.status, at).toBe('blocked');
    expect(await liesOf(out), at).toEqual([]);
    await build(out, NEW);
    expect(await snapshot(out), at).toEqual(clean);
  }
});

test('after a build that was interrupted while publishing, a selection still knows our files', async () => {
  const moments = await momentsOf();
  const out = await withForeign();
  await build(out, OLD);
  await killAt(out, NEW, moments.indexOf('place the PDFs'));
  await build(out, NEW, undefined, ['beta']);
  expect(await manifestOf(out)).toMatchObject({ complete: false });
  await build(out, NEW);
  expect(await snapshot(out)).toEqual(await cleanBuild(NEW));
});

test('the journal survives failed builds after an interrupted one', async () => {
  const moments = await momentsOf();
  const out = await withForeign();
  await build(out, OLD);
  await killAt(out, NEW, moments.indexOf('place the PDFs'));
  const openRenderer = async () => () => Promise.reject(new Error('crash'));
  const failed = await buildHandouts(request(out), dependencies(NEW, { openRenderer }));
  expect(failed.status).toBe('failed');
  await build(out, NEW);
  expect(await snapshot(out)).toEqual(await cleanBuild(NEW));
});

test('wherever builds are interrupted, the manifest is true and the last build repairs the folder', async () => {
  const ids = fc.subarray(['alpha', 'beta', 'gamma'], { minLength: 1 });
  const attempt = fc.record({
    ids,
    words: fc.constantFrom('Old.', 'New.'),
    only: fc.constantFrom<string[]>([], ['alpha'], ['*a']),
    moment: fc.nat(24),
    isKilled: fc.boolean(),
  });
  const property = fc.asyncProperty(fc.array(attempt, { minLength: 1, maxLength: 4 }), async (attempts) => {
    const out = await withForeign();
    for (const { ids: sheets, words, only, moment, isKilled } of attempts) {
      const handouts = sheets.map((id) => handout(id, words));
      if (isKilled) await killAt(out, handouts, moment);
      else await build(out, handouts, throwAt(moment), only);
      expect(await liesOf(out)).toEqual([]);
      expect(await readFile(join(out, FOREIGN), 'utf8')).toBe('mine');
    }
    await build(out, NEW);
    expect(await snapshot(out)).toEqual(await cleanBuild(NEW));
  });
  await fc.assert(property, { numRuns: 25 });
});

test('two concurrent builds publish one after the other', async () => {
  const out = await newFolder();
  const patient = { patience: { limit: 30_000, pause: 2 } };
  const results = await Promise.all([
    buildHandouts(request(out), dependencies(OLD, patient)),
    buildHandouts(request(out), dependencies(NEW, patient)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['published', 'published']);
  expect(await liesOf(out)).toEqual([]);
  expect(await filesBelow(out)).toHaveLength(9);
});

test('a second build that reaches the time limit reports it and changes nothing', async () => {
  const out = await newFolder();
  const { frozen, checkpoint } = freezeAt(2);
  build(out, OLD, checkpoint);
  await frozen;
  const before = await snapshot(out);
  const result = await build(out, NEW);
  expect(result.status === 'blocked' && result.error.message).toMatch(/Another build is writing/);
  expect(await snapshot(out)).toEqual(before);
});
