import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../../scripts/core/index.ts';
import { LOCALES } from '../../../scripts/locales/index.ts';
import type { RehearsalDependencies } from '../../../scripts/release/rehearse/rehearsal.ts';
import { rehearse, type StepResult } from '../../../scripts/release/rehearse/rehearse.ts';
import { datesFor, openStage } from '../../../scripts/release/rehearse/stage.ts';
import { runVerify } from '../../../scripts/release/verify/run-verify.ts';
import { filesBelow, newFolder, snapshot } from '../../build/output-folder.ts';
import { dependencies, render } from '../../build/sample-build.ts';
import { writePartlySpanish } from '../../locales/es/partly-spanish.ts';
import { type SampleProject, sampleProject } from '../sample-project.ts';

const silent = { write: () => true } as unknown as NodeJS.WritableStream;

const verify = (args: string[]): Promise<number> =>
  runVerify(
    args,
    {
      stdout: silent,
      stderr: silent,
      env: {},
      node: '20.20.2',
      now: () => 0,
      today: () => '2026-11-01',
      stop: new AbortController().signal,
      heedSignals: () => {},
    },
    { root: new URL('../../../', import.meta.url) },
  );

const addThirdGuide = async (project: SampleProject): Promise<void> => {
  const beta = project.read('content/en/guides/beta.md');
  const gamma = beta.replace('code: BETA', 'code: GAMMA').replace('title: Help with', 'title: More on');
  project.write('content/en/guides/gamma.md', gamma);
};

/** Rehearses the release of three guides, or of other content. */
const rehearsal = async (other: Partial<RehearsalDependencies> = {}, changeContent = addThirdGuide) => {
  const [project, folder] = [await sampleProject(), await newFolder()];
  await changeContent(project);
  const before = await snapshot(project.folder);
  const stage = await openStage(folder, project.folder, project.request.content);
  const reported: StepResult[] = [];
  const deps: RehearsalDependencies = {
    ...dependencies(),
    load: loadContent,
    locales: LOCALES,
    formats: ['txt', 'epub'],
    checkBraille: async () => 0,
    makeSite: null,
    makePackets: null,
    bilingual: true,
    verify,
    ...other,
  };
  const done = await rehearse(stage, deps, (step) => reported.push(step));
  expect(await snapshot(project.folder)).toEqual(before);
  return { done, reported, stage };
};

test('a whole release passes, step by step, without changing the project', async () => {
  const { done, reported } = await rehearsal();
  expect(done.filter(({ problem }) => problem !== null)).toEqual([]);
  expect(reported).toEqual(done);
  expect(done).toHaveLength(12);
});

test('sheets in two languages have the same ids, and each its own change', async () => {
  const { done } = await rehearsal({ formats: ['txt'] }, async ({ request: { content } }) => {
    await rm(content, { recursive: true });
    await writePartlySpanish(content);
  });
  expect(done.filter(({ problem }) => problem !== null)).toEqual([]);
});

test('the package has every sheet as text and as e-book', async () => {
  const { stage } = await rehearsal();
  const files = await filesBelow(join(stage.out, 'release'));
  expect(files.filter((file) => /-(?:text|epub)/.test(file))).toEqual([
    'handouts-2026.10.1-en-epub-books-drafts.zip',
    'handouts-2026.10.1-en-epub-drafts.zip',
    'handouts-2026.10.1-en-text-drafts.zip',
  ]);
});

test('the rehearsed version is that of the project', async () => {
  const { stage } = await rehearsal();
  const { version } = JSON.parse(await readFile(join(stage.project, 'package.json'), 'utf8'));
  expect(version).toBe('2026.10.1');
});

describe('the rehearsal stops at the first failing step', () => {
  test('pages that differ from one drawing to the next', async () => {
    let drawn = 0;
    const openRenderer = async () => (job: Parameters<typeof render>[0]) => {
      drawn += 1;
      return render({ ...job, date: new Date(drawn * 86_400_000) });
    };
    const { done } = await rehearsal({ openRenderer });
    expect(done.at(-1)).toMatchObject({
      name: expect.stringContaining('prepared'),
      problem: expect.any(String),
    });
  });

  test('braille with other words than its sheet', async () => {
    const { done } = await rehearsal({ formats: ['txt', 'brf'], checkBraille: async () => 1 });
    expect(done.at(-1)?.problem).toMatch(/check-braille ended with 1|the build ended as blocked/);
  });

  test('a catalogue that cannot be made', async () => {
    const { done } = await rehearsal({ makeSite: async () => 1 });
    expect(done.at(-1)).toMatchObject({ problem: 'npm run build:site ended with 1' });
  });

  test('packets that cannot be made', async () => {
    const { done } = await rehearsal({ makePackets: async () => 1 });
    expect(done.at(-1)).toMatchObject({ problem: 'npx handouts packets ended with 1' });
  });

  test('packets that are not there when the release is packed', async () => {
    const { done } = await rehearsal({ makePackets: async () => 0 });
    expect(done.at(-1)?.problem).toMatch(/refused.*extras.packets/u);
  });

  test('a verification that calls everything current', async () => {
    const { done } = await rehearsal({ verify: async () => 0 });
    expect(done.at(-1)?.problem).toContain('not with 1');
  });
});

test.each([
  ['2026.11.1', { before: '2026.10.1', version: '2026.11.1', today: '2026-11-01' }],
  ['2026.11.3', { before: '2026.11.2', version: '2026.11.3', today: '2026-11-01' }],
  ['2027.1.1', { before: '2026.12.1', version: '2027.1.1', today: '2027-01-01' }],
])('before %s comes another version, and a day on which it is next', (version, dates) => {
  expect(datesFor(version)).toEqual(dates);
});
