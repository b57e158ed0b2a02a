import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { cachedLoad } from '../../../scripts/build/cache/cached-load.ts';
import { cachedPlan } from '../../../scripts/build/cache/cached-plan.ts';
import { loadContent, loadPlannedContent } from '../../../scripts/build/composition-root.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';
import { sampleProject } from './sample-project.ts';

let folder = '';
let content = '';
let project = new URL('file:///');
let loads = 0;

beforeEach(async () => {
  ({ project, content, folder } = await sampleProject('test/fixtures/handout/whole'));
  loads = 0;
});

const plan = () => {
  const counted = (root: string) => {
    loads += 1;
    return loadPlannedContent(root);
  };
  return cachedPlan(counted, folder, project)(content, null);
};

const TREATMENT = 'en/treatments/hormone-therapy.md';

const edit = (words: string | RegExp, becomes: string, file = TREATMENT): void => {
  const path = join(content, file);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(words, becomes);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
};

/** A load of content that is saved as soon as it has been read. */
const changing =
  <Found>(load: (root: string, clinic: string | null) => Promise<Found>, change: () => void) =>
  async (root: string, clinic: string | null): Promise<Found> => {
    const found = await load(root, clinic);
    change();
    return found;
  };

const linkOut = (file: string): void => {
  const outside = join(content, '../outside.md');
  writeFileSync(outside, readFileSync(join(content, file)));
  rmSync(join(content, file));
  symlinkSync(outside, join(content, file));
};

const withdraw = (): void =>
  cpSync('test/fixtures/handout/withdrawn/withdrawn.yaml', join(content, 'withdrawn.yaml'));

test('the plan that was read is kept as it was', async () => {
  const { planned, withdrawn } = await plan();
  const cached = await plan();
  expect(loads).toBe(1);
  expect(cached).toEqual({ planned, withdrawn, files: [] });
  expect(planned.length).toBeGreaterThan(3);
});

test.each<[string, () => void]>([
  ['a word of a text', () => edit(/\n\n([A-Z]\w+) /u, '\n\nNever $1 ')],
  ['a source', () => appendFileSync(join(content, 'sources.yaml'), '# seen\n')],
])('%s that changed decides nothing of the plan', async (_, change) => {
  await plan();
  change();
  const { planned } = await plan();
  expect(loads).toBe(1);
  expect(planned).toEqual((await loadPlannedContent(content)).planned);
});

test.each<[string, () => void]>([
  ['the title', () => edit(/^title: .*$/mu, 'title: Other therapy')],
  ['a passage of the long form', () => appendFileSync(join(content, TREATMENT), '\n:::more\nWords.\n:::\n')],
  ['a withdrawn sheet', withdraw],
  ['a new file', () => cpSync(join(content, TREATMENT), join(content, 'en/treatments/other.md'))],
  ['a file that is gone', () => rmSync(join(content, TREATMENT))],
  ['the code', () => appendFileSync(new URL('scripts/build.ts', project), '\n')],
  ['the packages', () => appendFileSync(new URL('package-lock.json', project), '\n')],
])('%s that changed makes the plan read again', async (_, change) => {
  await plan();
  change();
  const { planned } = await plan();
  expect(loads).toBe(2);
  expect(planned).toEqual((await loadPlannedContent(content)).planned);
});

/** What stands beside words and is an error, or a sheet: each would be passed over by who looked at words alone. */
const FILLER = '\u3164';

test.each<[string, () => void]>([
  ['letters that nobody sees', () => edit(/\n\n([A-Z]\w+) /u, `\n\n$1${FILLER} `)],
  ['a file that is too large by its bytes', () => edit(/\n\n([A-Z]\w+) /u, `\n\n$1${'é'.repeat(600_000)} `)],
  ['a folder in the place of a file', () => mkdirSync(join(content, 'en/treatments/xx.md'))],
  ['a link out of the content', () => linkOut(TREATMENT)],
])('%s makes the plan read again', async (_, change) => {
  await plan();
  change();
  const told = listDiagnostics((await plan()).files).filter(({ severity }) => severity === 'error');
  expect(told).not.toEqual([]);
  expect(loads).toBe(2);
});

test('a link that leads elsewhere, to the same words, makes the plan read again', async () => {
  const inside = join(content, 'en/treatments/.hormone-therapy.txt');
  cpSync(join(content, TREATMENT), inside);
  rmSync(join(content, TREATMENT));
  symlinkSync(inside, join(content, TREATMENT));
  expect((await plan()).planned.length).toBeGreaterThan(3);
  linkOut(TREATMENT);
  expect(listDiagnostics((await plan()).files)).toContainEqual(
    expect.objectContaining({ rule: 'content/outside-content' }),
  );
  expect(loads).toBe(2);
});

test.each(['the plan', 'all'])('content that changes while %s is read is not kept', async (what) => {
  const title = () =>
    edit(/^title: .*$/mu, `title: ${what === 'all' ? 'Third' : 'Other'} therapy`, TREATMENT);
  const before = readFileSync(join(content, TREATMENT), 'utf8');
  if (what === 'all') await cachedLoad(changing(loadContent, title), folder, project)(content, null);
  else await cachedPlan(changing(loadPlannedContent, title), folder, project)(content, null);
  const now = await plan();
  expect(now.planned).toEqual((await loadPlannedContent(content)).planned);
  writeFileSync(join(content, TREATMENT), before);
  expect((await plan()).planned).toEqual((await loadPlannedContent(content)).planned);
  expect(loads).toBe(2);
});

test('a plan with an error is read every time, so that no error is kept', async () => {
  edit(/^code: .*$/mu, 'cod: HT');
  await plan();
  expect(listDiagnostics((await plan()).files)).toContainEqual(
    expect.objectContaining({ rule: 'content/unknown-key' }),
  );
  expect(loads).toBe(2);
});

test('content that was read as a whole leaves its plan for the next list', async () => {
  rmSync(content, { recursive: true });
  cpSync('test/fixtures/build/two-guides', content, { recursive: true });
  const found = await cachedLoad(loadContent, folder, project)(content, null);
  expect((await plan()).planned).toEqual(found.planned);
  expect(loads).toBe(0);
});

test('what is damaged is read again and fixed', async () => {
  await plan();
  const path = join(folder, 'plans', readdirSync(join(folder, 'plans'))[0] ?? '');
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, -1));
  await plan();
  expect(readFileSync(path)).toEqual(bytes);
  expect(loads).toBe(2);
});
