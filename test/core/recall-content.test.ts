import { appendFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadContent, recallContent } from '../../scripts/core/index.ts';
import { listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';
import { textHash } from '../../scripts/handout/text/handout-text.ts';
import type { Memo } from '../../scripts/memo/memo.ts';
import { printStamp } from '../../scripts/review/print-stamp.ts';
import { stamp } from '../../scripts/review/stamp.ts';
import { newFolder } from '../build/output-folder.ts';
import { sampleMemo, storedIn } from './sample-memo.ts';

let content = '';
let memo: Memo = { folder: '', max: 0, tools: {} };
let loads = 0;

beforeEach(async () => {
  ({ content, memo } = await sampleMemo('test/fixtures/build/two-guides'));
  loads = 0;
});

const noteLoad = (): void => {
  loads += 1;
};

const load = (clinic: string | null = null) => recallContent(memo)(content, clinic, { onRead: noteLoad });

const edit = (file: string, words: string, becomes: string): void => {
  const path = join(content, file);
  writeFileSync(path, readFileSync(path, 'utf8').replace(words, becomes));
};

test('diagnostics are cached, all and in the same order', async () => {
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

test('the front matter of entries is cached, without their files', async () => {
  const { guides, rxnorm } = (await load()).entries;
  const cached = (await load()).entries;
  expect(guides).toHaveLength(2);
  expect(cached.guides).toEqual(
    guides.map(({ collection, id, language, data }) => ({ collection, id, language, data })),
  );
  expect(cached.rxnorm).toEqual(rxnorm);
});

test('a signed sheet is cached as reviewed, and a new sign-off is read', async () => {
  const { texts } = await loadContent(content, null);
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

test('cached warnings have their places', async () => {
  cpSync('test/fixtures/build/unused-source', content, { recursive: true });
  const reported = listDiagnostics((await load()).files);
  expect(reported.map(({ severity }) => severity)).toContain('warning');
  expect(listDiagnostics((await load()).files)).toEqual(reported);
});

test.each<[string, () => void]>([
  ['a word', () => edit('en/guides/alpha.md', 'travel to bone.', 'move to bone.')],
  ['a new file', () => writeFileSync(join(content, 'en/guides/gamma.md'), '---\n---\n')],
  ['the program', () => Object.assign(memo, { tools: { program: 'other' } })],
])('%s that changed is read again', async (_, change) => {
  await load();
  change();
  await load();
  expect(loads).toBe(2);
});

test('content with an error is never cached', async () => {
  edit('en/guides/beta.md', 'Tell us when', '<b>Tell</b> us when');
  await load();
  expect(listDiagnostics((await load()).files)).toContainEqual(
    expect.objectContaining({ rule: 'markdown/raw-html' }),
  );
  expect(loads).toBe(2);
});

test('content that changes during reading is not cached', async () => {
  const path = join(content, 'en/guides/alpha.md');
  const before = readFileSync(path, 'utf8');
  const lap = (phase: string): void => {
    if (phase === 'parse') edit('en/guides/alpha.md', 'travel to bone.', 'move to bone.');
  };
  await recallContent(memo)(content, null, { lap });
  expect(JSON.stringify((await load()).handouts)).toContain('move to bone.');
  writeFileSync(path, before);
  expect(JSON.stringify((await load()).handouts)).toContain('travel to bone.');
  expect(loads).toBe(2);
});

const logoOf = (profile: string): string => join(dirname(profile), 'logo.svg');

describe('with a clinic profile elsewhere', () => {
  let clinic = '';

  beforeEach(async () => {
    clinic = join(await newFolder(), 'clinic');
    cpSync('test/fixtures/clinics/plain', clinic, { recursive: true });
  });

  const file = (): string => join(clinic, 'clinic.yaml');

  test('content is cached, with the facts and the logo of the clinic', async () => {
    const found = await load(file());
    expect(found.clinic.logo).not.toBeNull();
    expect((await load(file())).clinic).toEqual(found.clinic);
    expect(loads).toBe(1);
    expect((await load()).clinic).not.toEqual(found.clinic);
    expect(loads).toBe(2);
  });

  test.each<[string, (profile: string) => void]>([
    ['a fact', (profile) => appendFileSync(profile, 'footer: Riverside\n')],
    ['the logo', (profile) => appendFileSync(logoOf(profile), '\n<!-- another -->\n')],
  ])('%s that changed is read again', async (_, change) => {
    await load(file());
    change(file());
    await load(file());
    expect(loads).toBe(2);
  });

  test('a profile without its logo is an error each time', async () => {
    rmSync(logoOf(file()));
    for (const expected of [1, 2]) {
      expect(listDiagnostics((await load(file())).files)).toContainEqual(
        expect.objectContaining({ severity: 'error', file: file() }),
      );
      expect(loads).toBe(expected);
    }
  });
});

test('recompiles a damaged entry', async () => {
  await load();
  const [path = ''] = storedIn(memo);
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.subarray(0, -1));
  await load();
  expect(readFileSync(path)).toEqual(bytes);
  expect(loads).toBe(2);
});
