import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scripts as programs } from '../../package.json' with { type: 'json' };
import { FOLDER, MUTATIONS, read } from './mutations.ts';
import { RULES, type RuleName } from './rules.ts';
import { toWorkflow, type Workflow } from './workflow.ts';

const known = { scripts: Object.keys(programs) };

const brokenRules = (workflow: Workflow): RuleName[] =>
  (Object.keys(RULES) as RuleName[]).filter((name) => RULES[name](workflow, known).length > 0);

const files = readdirSync(FOLDER);

test('the linter sees every workflow, and there are no custom actions', () => {
  expect(files.filter((file) => !file.endsWith('.yml'))).toEqual([]);
  expect(readdirSync(new URL('../', FOLDER))).not.toContain('actions');
});

describe.each(files)('%s', (file) => {
  test.each(Object.entries(RULES))('%s', (_, rule) => {
    expect(rule(read(file), known)).toEqual([]);
  });
});

test.each(MUTATIONS)('refused: %s', (_, rules, make) => {
  expect(brokenRules(make())).toEqual(rules);
});

test('each rule has a failing example', () => {
  const seen = new Set(MUTATIONS.flatMap(([, rules]) => rules));
  const unused = toWorkflow('release.yml', '', { on: 'push', permissions: {}, jobs: {} });
  expect(brokenRules(unused)).toEqual(['noRightToSpare']);
  expect([...seen, 'noRightToSpare'].sort()).toEqual(Object.keys(RULES).sort());
});
