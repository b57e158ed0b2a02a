import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { parseBody } from '../../../../scripts/handout/from-markdown/parse-body.ts';
import { checkClinicFacts } from '../../../../scripts/handout/safety/clinic-facts.ts';
import { checkForbidden } from '../../../../scripts/handout/safety/forbidden.ts';
import { statementsIn } from '../../../../scripts/handout/safety/statements.ts';
import { es } from '../../../../scripts/locales/es/index.ts';
import { plainLanguage } from '../../../../scripts/locales/es/plain-language/index.ts';

const sentences = readFileSync(
  join(import.meta.dirname, '../../../fixtures/locales/es/ordinary-sentences.txt'),
  'utf8',
)
  .trimEnd()
  .split('\n');

test('there are at least 150 ordinary sentences of Spanish', () => {
  expect(new Set(sentences).size).toBeGreaterThanOrEqual(150);
});

test.each(sentences)('%s: nothing is found', (sentence) => {
  const file = new VFile({ value: sentence });
  const statements = statementsIn(parseBody(file, sentence), es);
  checkForbidden(file, statements, es.safety);
  checkClinicFacts(file, statements, es.safety);
  expect(file.messages.map(({ reason }) => reason)).toEqual([]);
  expect(plainLanguage.wording({ text: sentence, part: 'other' })).toEqual([]);
  expect(plainLanguage.wording({ text: sentence, part: 'item' })).toEqual([]);
  expect(plainLanguage.style([sentence])).toEqual([]);
  expect(
    plainLanguage.sentences(sentence).map(({ words }) => words.length > es.reading.sentenceWords),
  ).not.toContain(true);
});
