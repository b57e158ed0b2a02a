import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { loadContent, loadPlan, recallContent, recallPlan } from '../../scripts/core/index.ts';
import { listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';
import type { Memo } from '../../scripts/memo/memo.ts';
import { withFixture } from '../handout/load-content.ts';
import { sampleMemo, storedIn } from './sample-memo.ts';

const FIXTURES = 'test/fixtures/handout';
const TREATMENT = 'en/treatments/hormone-therapy.md';

let content = '';
let memo: Memo = { folder: '', max: 0, tools: {} };
beforeEach(async () => {
  ({ content, memo } = await sampleMemo(`${FIXTURES}/whole`));
});

const plan = () => recallPlan(memo)(content, null);

const edit = (words: string | RegExp, becomes: string): void => {
  const path = join(content, TREATMENT);
  const text = readFileSync(path, 'utf8');
  const changed = text.replace(words, becomes);
  expect(changed).not.toBe(text);
  writeFileSync(path, changed);
};

describe('a plan', () => {
  test.each(readdirSync(FIXTURES))('of the fixture %s equals that of a build, including its errors', (name) =>
    withFixture(name, async (root) => {
      const [alone, whole] = [await loadPlan(root, null), await loadContent(root, null)];
      expect(alone.planned).toEqual(whole.planned);
      const ofPlan = ({ rule }: { rule: string }): boolean =>
        /^handout\/(?:.*-twice|unknown-language|withdrawn-.*)$/.test(rule);
      expect(alone.diagnostics.filter(ofPlan)).toEqual(whole.diagnostics.filter(ofPlan));
    }),
  );
});

describe('a cached plan', () => {
  test('is unchanged', async () => {
    const { planned, withdrawn } = await plan();
    const stored = storedIn(memo);
    expect(await plan()).toEqual({ planned, withdrawn, files: [], diagnostics: [] });
    expect(storedIn(memo)).toEqual(stored);
    expect(planned.length).toBeGreaterThan(3);
  });

  test('is available for compiled content without its own entry', async () => {
    ({ content, memo } = await sampleMemo('test/fixtures/build/two-guides'));
    const { planned } = await recallContent(memo)(content, null);
    const stored = storedIn(memo);
    expect((await plan()).planned).toEqual(planned);
    expect(storedIn(memo)).toEqual(stored);
  });

  const linkOut = (): void => {
    const outside = join(content, '../outside.md');
    writeFileSync(outside, readFileSync(join(content, TREATMENT)));
    rmSync(join(content, TREATMENT));
    symlinkSync(outside, join(content, TREATMENT));
  };

  test.each<[string, () => void]>([
    ['the title', () => edit(/^title: .*$/mu, 'title: Other therapy')],
    ['a passage of the long form', () => edit(/$/u, '\n:::more\nWords.\n:::\n')],
    [
      'a withdrawn sheet',
      () => cpSync(`${FIXTURES}/withdrawn/withdrawn.yaml`, join(content, 'withdrawn.yaml')),
    ],
    ['a new file', () => cpSync(join(content, TREATMENT), join(content, 'en/treatments/other.md'))],
    ['a file that is gone', () => rmSync(join(content, TREATMENT))],
    ['letters that nobody sees', () => edit(/\n\n([A-Z]\w+) /u, '\n\n$1\u3164 ')],
    ['a file that is too large', () => edit(/\n\n([A-Z]\w+) /u, `\n\n$1${'é'.repeat(600_000)} `)],
    ['a folder in the place of a file', () => mkdirSync(join(content, 'en/treatments/xx.md'))],
    ['a link out of the content', linkOut],
  ])('is read again for %s', async (_, change) => {
    await plan();
    change();
    const [now, fresh] = [await plan(), await loadPlan(content, null)];
    expect(now.planned).toEqual(fresh.planned);
    expect(listDiagnostics(now.files)).toEqual(listDiagnostics(fresh.files));
  });

  test('is not stored with an error', async () => {
    edit(/^code: .*$/mu, 'cod: HT');
    await plan();
    expect((await plan()).diagnostics).toContainEqual(
      expect.objectContaining({ rule: 'content/unknown-key' }),
    );
  });
});
