import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { explainRule, nearestRule, ruleReference } from '../../scripts/diagnostics/rule-reference.ts';
import { RULES } from '../../scripts/diagnostics/rules.ts';

const ids = [...RULES.keys()];

/** Rules with a composed id in `check-plan.ts`. */
const COMPOSED = ['handout/code-twice', 'handout/id-twice', 'handout/title-twice'];

test('content/RULES.md equals the output of npx handouts rules', async () => {
  expect(await readFile('content/RULES.md', 'utf8')).toBe(ruleReference());
});

test('every rule in the reference is reported by some code', async () => {
  const names = (await readdir('scripts', { recursive: true })).filter(
    (name) => /\.tsx?$/.test(name) && !name.startsWith('diagnostics/rules'),
  );
  const code = (await Promise.all(names.map((name) => readFile(`scripts/${name}`, 'utf8')))).join('\n');
  expect(ids.length).toBeGreaterThan(150);
  expect(ids.filter((id) => !code.includes(`'${id}'`) && !COMPOSED.includes(id))).toEqual([]);
});

test('every rule has an example and a fix, and no group repeats an id', () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const [id, { asks, example, fix }] of RULES)
    expect({ id, isWhole: [asks, example, fix].every((text) => text.trim() !== '') }).toEqual({
      id,
      isWhole: true,
    });
});

test('explains a rule, and suggests the nearest id for a misspelt one', () => {
  expect(explainRule('markdown/list-mark')).toBe(
    [
      'markdown/list-mark (error)',
      '  asks for  `- ` or `1. ` at the start of an item',
      '  refuses   `• Rest`',
      '  fix       Write `- Rest`.',
      '',
    ].join('\n'),
  );
  expect(explainRule('markdown/lst-mark')).toBeNull();
  expect(nearestRule('markdown/lst-mark')).toBe('markdown/list-mark');
});
