import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { findPassages, type Passage } from '../../../../scripts/handout/from-markdown/index.ts';
import { parseMarkdown } from '../../../../scripts/markdown/parse-markdown.ts';
import { converted } from '../audiences.ts';

const SOURCE = `First.

## One

Words.

:::only{cancer="lung breast"}
For some.
:::

## Two

:::more
Long.
:::

## Three

Words :only[in a line]{cancer="lung"}, Note:only.

::shared{block="care-team"}

::::variant{cancer="thyroid"}

## One

:::more
Long.
:::

Other.

::::
`;

const PATH = 'content/en/guides/test.md';

const short = ({ reaches, line, endLine, title, cancers }: Passage): string =>
  `${reaches} ${line}-${endLine} ${title || '-'} ${cancers?.join('+') ?? 'all'}`;

const all = findPassages(parseMarkdown(SOURCE), new VFile({ path: PATH, value: SOURCE }));

test('every passage of a file is found, in the order of the text', () => {
  expect(all.map(short)).toEqual([
    'intro 1-1 - all',
    'section 3-9 One all',
    'only 7-9 One lung+breast',
    'more 11-15 Two all',
    'more 13-15 Two all',
    'section 17-21 Three all',
    'only 19-19 Three lung',
    'shared 21-21 care-team all',
    'variant 23-33 - thyroid',
    'section 25-31 One thyroid',
    'more 27-29 One all',
  ]);
  expect(new Set(all.map(({ file }) => file))).toEqual(new Set([PATH]));
});

const reached = (changes: Parameters<typeof converted>[1]): string[] =>
  converted(SOURCE, changes).passages.map((passage) =>
    passage.file === PATH ? short(passage) : passage.file,
  );

test('a sheet is reached by the passages it prints', () => {
  expect(reached({ kind: 'pair', cancerType: 'prostate' })).toEqual([
    'intro 1-1 - all',
    'section 3-9 One all',
    'section 17-21 Three all',
    'shared 21-21 care-team all',
    'content/en/shared/care-team.md',
  ]);
  expect(reached({ kind: 'pair', cancerType: 'thyroid' })).toEqual([
    'variant 23-33 - thyroid',
    'section 25-31 One thyroid',
  ]);
});

test('a long-form sheet for all types is reached by everything except the variants', () => {
  expect(reached({ kind: 'booklet', depth: 'booklet' })).toEqual([
    ...all.filter(({ line }) => line < 23).map(short),
    'content/en/shared/care-team.md',
  ]);
});

test('passages that reach a sheet equal those found', () => {
  const found = all.map((passage) => JSON.stringify(passage));
  for (const cancerType of [null, 'lung', 'thyroid'])
    for (const passage of converted(SOURCE, { kind: 'pair', cancerType, depth: 'booklet' }).passages)
      if (passage.file === PATH) expect(found).toContain(JSON.stringify(passage));
});
