import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readOutline } from '../../../scripts/content/pictures/read-outline.ts';
import { readPicture } from '../../../scripts/content/pictures/read-picture.ts';
import { readContent } from '../../../scripts/content/read/read-content.ts';
import { listDiagnostics } from '../../../scripts/diagnostics/diagnostics.ts';
import { loadHandouts } from '../../../scripts/handout/assemble/load-handouts.ts';
import { loadPlan } from '../../../scripts/handout/plan/load-plan.ts';
import { LOCALES } from '../../../scripts/locales/index.ts';
import { withFixture } from '../load-content.ts';

const FIXTURES = 'test/fixtures/handout';

const wholePlan = async (root: string) => {
  const content = await readContent(root, { locales: LOCALES });
  const outside = {
    readPicture: readPicture.bind(null, root),
    hasGlyph: () => true,
    tableMisfit: () => null,
  };
  return { planned: loadHandouts(content, outside).planned, diagnostics: listDiagnostics(content.files) };
};

const plan = async (root: string) => {
  const outline = await readOutline(root, LOCALES);
  const planned = await loadPlan(outline);
  return { planned, diagnostics: listDiagnostics(outline.files) };
};

test('the plan of the real content is that of a build, booklets and all', async () => {
  const { planned, diagnostics } = await plan('content');
  expect(planned).toEqual((await wholePlan('content')).planned);
  expect(new Set(planned.map(({ kind }) => kind)).size).toBe(5);
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
});

const PLAN_RULES = /^handout\/(?:.*-twice|unknown-language|withdrawn-.*)$/;

test.each(readdirSync(FIXTURES))(
  '%s gives the plan of a build, with the errors of the plan',
  async (name) => {
    await withFixture(name, async (root) => {
      const [alone, whole] = [await plan(root), await wholePlan(root)];
      expect(alone.planned).toEqual(whole.planned);
      const ofPlan = ({ rule }: { rule: string }): boolean => PLAN_RULES.test(rule);
      expect(alone.diagnostics.filter(ofPlan)).toEqual(whole.diagnostics.filter(ofPlan));
    });
  },
);

test('what is wrong with the words of a text is not told, and the sheet is in the plan', async () => {
  await withFixture('not-a-line', async (root) => {
    expect((await wholePlan(root)).diagnostics).toContainEqual(
      expect.objectContaining({ severity: 'error' }),
    );
    expect((await plan(root)).diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
