import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseBody } from '../../../scripts/handout/from-markdown/parse-body.ts';
import { checkClinicFacts } from '../../../scripts/handout/safety/clinic-facts.ts';
import { checkForbidden } from '../../../scripts/handout/safety/forbidden.ts';
import { statementsIn } from '../../../scripts/handout/safety/statements.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { diagnosticsOf } from './audiences.ts';

const sentences = readFileSync(join(import.meta.dirname, '../../fixtures/ordinary-sentences.txt'), 'utf8')
  .trimEnd()
  .split('\n');

test('there are at least 200 ordinary sentences', () => {
  expect(new Set(sentences).size).toBeGreaterThanOrEqual(200);
});

test.each(sentences)('%s: no error', (sentence) => {
  expect(diagnosticsOf(sentence)).toEqual([]);
  const file = new VFile({ value: sentence });
  const statements = statementsIn(parseBody(file, sentence), en);
  checkForbidden(file, statements, en.safety);
  checkClinicFacts(file, statements, en.safety);
  expect(file.messages.map(({ reason }) => reason)).toEqual([]);
});

test('the same sentences as items of a list, and one after another in a paragraph: no error', () => {
  const plain = sentences.filter((sentence) => /^[\p{L}“"(][^*]*$/u.test(sentence));
  expect(diagnosticsOf(plain.map((sentence) => `- ${sentence}`).join('\n'))).toEqual([]);
  expect(diagnosticsOf(plain.join('\n'))).toEqual([]);
  expect(diagnosticsOf(plain.join(' '))).toEqual([]);
});
