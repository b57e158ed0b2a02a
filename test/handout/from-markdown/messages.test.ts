import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import type { CollectionName } from '../../../scripts/content/entries/collections.ts';
import { checkBody } from '../../../scripts/handout/from-markdown/index.ts';
import { parseBody } from '../../../scripts/handout/from-markdown/parse-body.ts';
import { parseMarkdown } from '../../../scripts/markdown/parse-markdown.ts';
import { KNOWN } from './audiences.ts';

/** The text of the first error for an editor. */
const message = (text: string, collection: CollectionName = 'guides'): string => {
  const file = new VFile({ path: 'content/en/guides/test.md', value: text });
  checkBody(parseBody(file, text), collection, KNOWN, file);
  return file.messages[0]?.reason ?? '';
};

test.each([
  [':::side-effect\n:::', 'Did you mean `side-effects`?'],
  ['A :conditon here.', 'Did you mean `condition`?'],
  ['::figure{name="living-bones"}', 'Did you mean `living-bone`?'],
  ['::figure{nmae="living-bone"}', 'Did you mean `name`?'],
  [':::only{cancer="brest"}\nWords.\n:::', 'Did you mean `breast`?'],
  [':clinic[fone]', 'Did you mean `:clinic[phone]`?'],
  ['::shared{block="care-teams"}', 'Did you mean `care-team`?'],
  [':::questions\n- Why?', 'Write `:::` on a line of its own after line 2'],
  ['[a](http://example.org/b)', 'Write `https://example.org/b`'],
  ['[a](tel:+1-202-555-0143;ext=7)', 'an extension goes into the words'],
  ['[a](mailto:a@example.org,b@example.org)', 'for two addresses write two links'],
  ['| Pills |\n| --- |\n| Two |\nRest well.', 'Leave a line empty after the table'],
  ['    indented', 'Delete the spaces at the start of the lines.'],
  ['```\ncode\n```', 'Delete the lines of backticks or tildes.'],
  ['<b>', 'for a plain `<` write `\\<`'],
  ['A :word here.', 'For a plain colon write `\\:word`.'],
])('%s: the message says how to fix it', (text, fix) => {
  expect(message(text)).toContain(fix);
});

test('a section with a misspelt heading is reported, but not as missing', () => {
  const file = new VFile({ value: '' });
  checkBody(parseMarkdown('## How it work\n\nWords.'), 'treatments', KNOWN, file);
  const about = file.messages.filter(({ reason }) => reason.includes('How it works'));
  expect(
    about.map(({ ruleId, reason }) => [ruleId, reason.includes('Did you mean “How it works”?')]),
  ).toEqual([['section-unknown', true]]);
});

test('every error stops publication and has found, expected and fix', () => {
  const file = new VFile({ value: '# Title' });
  checkBody(parseMarkdown('# Title'), 'guides', KNOWN, file);
  expect(file.messages).toMatchObject([
    { fatal: true, actual: 'heading of level 1', expected: ['`## ` or lower'] },
  ]);
});

test.each([
  ['quotes', `${'>'.repeat(3000)} a`],
  ['lists', `${'- '.repeat(300)}a`],
  ['lists in a quote', `> ${'- '.repeat(300)}a`],
])('endless nesting of %s is refused', (_, text) => {
  expect(message(text)).toContain('nested too deep');
});

test('the first hundred errors of one kind are reported', () => {
  const value = 'A <b>word</b> and {braces} → there.\n\n'.repeat(3000);
  const file = new VFile({ value });
  checkBody(parseMarkdown(value), 'guides', KNOWN, file);
  const rules = file.messages.map(({ ruleId }) => ruleId);
  for (const rule of ['raw-html', 'mdx', 'missing-glyph'])
    expect(rules.filter((one) => one === rule)).toHaveLength(100);
});

test('a printed address needs glyphs for all its letters, a hidden one does not', () => {
  expect(message('[words](https://example.org/→)')).toContain('U+2192');
  expect(message('[words](https://example.org)')).toBe('');
});
