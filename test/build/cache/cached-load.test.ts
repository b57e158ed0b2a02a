import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { cachedLoad } from '../../../scripts/build/cache/cached-load.ts';
import { loadContent } from '../../../scripts/build/composition-root.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';
import { textHash } from '../../../scripts/handout/text/handout-text.ts';
import { printStamp } from '../../../scripts/review/print-stamp.ts';
import { stamp } from '../../../scripts/review/stamp.ts';
import { sampleProject } from './sample-project.ts';

let folder = '';
let content = '';
let project = new URL('file:///');
let loads = 0;

beforeEach(async () => {
  ({ project, content, folder } = await sampleProject('test/fixtures/build/two-guides'));
  loads = 0;
});

const load = (clinic: string | null = null) => {
  const counted = (root: string, clinicFile: string | null) => {
    loads += 1;
    return loadContent(root, clinicFile);
  };
  return cachedLoad(counted, folder, project)(content, clinic);
};

const edit = (file: string, words: string, becomes: string): void => {
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(words, becomes));
};

test('reading is told when it begins, and not when nothing is read', async () => {
  let read = 0;
  const onRead = (): void => {
    read += 1;
  };
  const once = () => cachedLoad(loadContent, folder, project)(content, null, onRead);
  await once();
  expect(read).toBe(1);
  await once();
  expect(read).toBe(1);
});

test('what was found is kept, whole and in the same order', async () => {
  const found = await load();
  const cached = await load();
  expect(loads).toBe(1);
  expect(JSON.stringify(cached.handouts)).toBe(JSON.stringify(found.handouts));
  expect(cached.handouts.map(textHash)).toEqual(found.handouts.map((handout) => textHash({ ...handout })));
  expect(cached.planned).toEqual(found.planned);
  expect(cached.reach).toEqual(found.reach);
  expect(cached.readings).toEqual(found.readings);
  expect(cached.clinic).toEqual(found.clinic);
  expect(cached.files.map(({ path, value }) => [path, value])).toEqual(
    found.files.map(({ path, value }) => [path, String(value ?? '')]),
  );
});

test('a signed sheet is kept as reviewed, and a new sign-off is read', async () => {
  const { texts = [] } = await loadContent(content, null);
  const sign = (id: string) => {
    const blocks = texts.find((text) => text.id === id)?.blocks ?? [];
    const signer = { name: 'A. Example', role: 'nurse', account: null, date: '2026-11-01' };
    mkdirSync(join(content, 'reviews/en'), { recursive: true });
    writeFileSync(join(content, `reviews/en/${id}.yaml`), printStamp(stamp(signer, '2027-11-01', blocks)));
  };
  const states = async () => (await load()).handouts.map(({ review }) => review.state);
  sign('alpha');
  expect(await states()).toEqual(['reviewed', 'draft']);
  expect(await states()).toEqual(['reviewed', 'draft']);
  expect(loads).toBe(1);
  sign('beta');
  expect(await states()).toEqual(['reviewed', 'reviewed']);
});

test('warnings are told again, with their places', async () => {
  cpSync('test/fixtures/build/unused-source', content, { recursive: true });
  const told = listDiagnostics((await load()).files);
  expect(told.map(({ severity }) => severity)).toContain('warning');
  expect(listDiagnostics((await load()).files)).toEqual(told);
});

test.each<[string, () => void]>([
  ['a word', () => edit('en/guides/alpha.md', 'travel to bone.', 'move to bone.')],
  ['a new file', () => writeFileSync(join(content, 'en/guides/gamma.md'), '---\n---\n')],
  ['the code', () => appendFileSync(new URL('scripts/build.ts', project), '\n')],
  ['a template', () => writeFileSync(new URL('templates/theme.ts', project), '')],
  ['the packages', () => appendFileSync(new URL('package-lock.json', project), '\n')],
])('%s that changed is read again', async (_, change) => {
  await load();
  change();
  await load();
  expect(loads).toBe(2);
});

test('content with an error is read every time, so that no error is kept', async () => {
  edit('en/guides/beta.md', 'Tell us when', '<b>Tell</b> us when');
  await load();
  expect(listDiagnostics((await load()).files)).toContainEqual(
    expect.objectContaining({ rule: 'markdown/raw-html' }),
  );
  expect(loads).toBe(2);
});

test('content that changes while it is read is not kept under what it was before, nor under what it is now', async () => {
  const path = join(content, 'en/guides/alpha.md');
  const before = readFileSync(path, 'utf8');
  const slow = async (root: string, clinicFile: string | null) => {
    const found = await loadContent(root, clinicFile);
    edit('en/guides/alpha.md', 'travel to bone.', 'move to bone.');
    return found;
  };
  await cachedLoad(slow, folder, project)(content, null);
  const now = await load();
  expect(JSON.stringify(now.handouts)).toContain('move to bone.');
  writeFileSync(path, before);
  expect(JSON.stringify((await load()).handouts)).toContain('travel to bone.');
  expect(loads).toBe(2);
});

test('a clinic profile of another place is always read', async () => {
  await load('test/fixtures/clinics/plain/clinic.yaml');
  await load('test/fixtures/clinics/plain/clinic.yaml');
  expect(loads).toBe(2);
});

test('what is damaged is read again and fixed', async () => {
  await load();
  const path = join(folder, 'loads', readdirSync(join(folder, 'loads'))[0] ?? '');
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, -1));
  await load();
  expect(readFileSync(path)).toEqual(bytes);
  expect(loads).toBe(2);
});
