import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { CLINIC_FACTS, FIGURES, PICTOGRAMS } from '../scripts/model/vocabulary.ts';

const guide = await readFile('AUTHORING.md', 'utf8');
const sources = (await readdir('scripts', { recursive: true })).filter((name) => name.endsWith('.ts'));
const code = await Promise.all(sources.map((name) => readFile(`scripts/${name}`, 'utf8')));
const rules = [...new Set(code.join('\n').match(/'(?:content|markdown|handout|plain)\/[a-z0-9-]+'/gu))].map(
  (rule) => rule.slice(1, -1),
);

test('there are rules', () => {
  expect(rules.length).toBeGreaterThan(80);
});

test.each(rules)('the rule %s is explained', (rule) => {
  expect(guide).toContain(`\`${rule}\``);
});

test.each([...PICTOGRAMS, ...FIGURES, ...CLINIC_FACTS])('the name %s is told', (name) => {
  expect(guide).toContain(name);
});
