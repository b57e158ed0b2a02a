import { expect, test } from 'vitest';
import { blocksOf, paragraph, text } from './blocks-of.ts';

test('consecutive panels are one story', () => {
  const panel = (words: string) => `:::panel{figure="living-bone"}\n\n### ${words}\n\nMore.\n:::\n\n`;
  const one = (words: string) => ({
    figure: 'living-bone',
    heading: [text(words)],
    blocks: [paragraph('More.')],
  });
  expect(blocksOf(`${panel('a')}${panel('b')}Words.\n\n${panel('c')}`)).toEqual([
    { type: 'panels', panels: [one('a'), one('b')] },
    paragraph('Words.'),
    { type: 'panels', panels: [one('c')] },
  ]);
});
