import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readOutline } from '../../scripts/content/pictures/read-outline.ts';
import { findPassages } from '../../scripts/handout/from-markdown/index.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import { blockShape } from '../../scripts/markdown/block-shape.ts';
import { parseMarkdown } from '../../scripts/markdown/parse-markdown.ts';

/** Directives of a body: what they are, where, and for whom. */
const directivesOf = (body: string) =>
  findPassages(parseMarkdown(body), new VFile({ path: 'a.md' }))
    .filter(({ reaches }) => ['more', 'variant', 'only'].includes(reaches))
    .map(({ reaches, line, endLine, cancers }) => ({ reaches, line, endLine, cancers }));

/** Lines of which bodies are made; W stands for words. */
const LINES = [
  ...[
    '',
    '',
    'W',
    'W W, W. W',
    '- W',
    '  W',
    '    W',
    '1. W',
    '12) W',
    '> W',
    '# W',
    '## W',
    '| W | W |',
    '| - | - |',
  ],
  ...[
    '***',
    '---',
    '===',
    '```',
    '~~~',
    '`W`',
    '<div>',
    '<!-- W',
    '-->',
    '[W]: W',
    '[^1]: W',
    '*W* W',
    'W: W',
    'W  ',
  ],
  ...[':::more', '::::more', ':::only{cancer="lung"}', '::::variant{cancer="lung"}', ':::', '::::', ':::::'],
  ...[
    '  :::more',
    '    :::more',
    '- :::more',
    '> :::more',
    '  :::',
    '> :::',
    'W :::more',
    ':::W',
    ':::more W',
  ],
];

const word = fc.constantFrom(
  'a',
  'lung',
  'I',
  'x',
  'Größe',
  'more',
  'variant',
  'div',
  'one two',
  'ein, zwei. Drei?',
  'no 5',
);
const wordsFor = (line: string): fc.Arbitrary<string> =>
  fc.array(word, { minLength: 3, maxLength: 3 }).map((words) => {
    let at = 0;
    return line.replaceAll('W', () => words[at++ % words.length] ?? '');
  });

const bodies = fc.array(fc.constantFrom(...LINES), { maxLength: 14 }).chain((lines) => {
  const one = fc.tuple(...lines.map(wordsFor)).map((made) => made.join('\n'));
  return fc.tuple(one, one);
});

test('bodies of one shape have the same directives on the same lines, whatever their words', () => {
  fc.assert(
    fc.property(bodies, ([one, other]) => {
      if (blockShape(one) === blockShape(other)) expect(directivesOf(one)).toEqual(directivesOf(other));
    }),
    { numRuns: 3000 },
  );
});

test('most bodies that differ in words alone are of one shape, so the property says something', () => {
  const pairs = fc.sample(bodies, 300);
  const same = pairs.filter(([one, other]) => one !== other && blockShape(one) === blockShape(other));
  expect(same.length).toBeGreaterThan(60);
});

test.each([
  ['a word', 'Rest well.', 'Sleep a lot, and eat.', true],
  ['a number inside of a line', 'Take 2 pills.', 'Take 3 pills.', true],
  ['a number that may begin a list', '2 pills', '3 pills', false],
  ['a bullet', '- Rest', 'Rest', false],
  ['an empty line', 'Rest\n\nEat', 'Rest\nEat', false],
  ['the cancer type of a directive', ':::only{cancer="lung"}', ':::only{cancer="breast"}', false],
  ['the name of a directive', ':::more', ':::only', false],
  ['what may be the target of a link or a paragraph', '[a]: b\n---', '[a]: b c\n---', false],
  ['a tag', '<div>', '<b>', false],
  ['nothing but space', 'Rest', ' ', false],
])('%s', (_, one, other, isSame) => {
  expect(blockShape(one) === blockShape(other)).toBe(isSame);
});

test('a word that changes anywhere in the real content changes no shape and no directive', async () => {
  const { treatments } = await readOutline('content', LOCALES);
  for (const { body } of treatments) {
    const other = body.replace(/^[A-Z][a-z]+ [a-z]+(?= )/gmu, 'Other words');
    expect(other).not.toBe(body);
    expect(blockShape(other)).toBe(blockShape(body));
    expect(directivesOf(other)).toEqual(directivesOf(body));
    expect(directivesOf(body)).not.toEqual([]);
  }
});
