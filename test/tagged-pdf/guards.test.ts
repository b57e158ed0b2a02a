import { createElement, type ReactElement } from 'react';
import { expect, test, vi } from 'vitest';
import { caught } from './caught.ts';
import { Canvas, Document, Image, Page, Path, Svg, sheet, Text, View } from './elements.ts';

const FLOW = { size: [300, 200], experimentalPagination: true, style: { fontFamily: 'Atkinson' } };
const figure = { type: 'Figure', alt: 'A bone' } as const;
const line = Path({ d: 'M0 0L9 9', stroke: '#000' });
const row = (...cells: ReactElement[]): ReactElement => View({ tag: 'TR' }, ...cells);
const cell = (): ReactElement => View({ tag: 'TD' }, Text(null, 'x'));

test.each<[string, string, ReactElement]>([
  ['text right on the page', 'text-without-tag', sheet(Text(null, 'loose'))],
  ['text in a grouping element', 'text-without-tag', sheet(View({ tag: 'Sect' }, Text(null, 'loose')))],
  ['text tagged as a grouping element', 'text-without-tag', sheet(Text({ tag: 'Div' }, 'loose'))],
  ['a drawing without a tag', 'graphic-without-description', sheet(Svg({ viewBox: '0 0 9 9' }, line))],
  ['a drawing in a paragraph', 'graphic-without-description', sheet(View({ tag: 'P' }, Svg({}, line)))],
  ['a Figure without alt text', 'graphic-without-description', sheet(Svg({ tag: 'Figure' }, line))],
  ['a blank alt text', 'graphic-without-description', sheet(Svg({ tag: { ...figure, alt: ' ' } }, line))],
  [
    'a file name as alt text',
    'graphic-without-description',
    sheet(Svg({ tag: { ...figure, alt: 'bone.png' } })),
  ],
  ['a canvas without a tag', 'graphic-without-description', sheet(Canvas({ paint: () => null }))],
  ['no heading', 'heading-order', Document(null, Page(null, Text({ tag: 'P' }, 'x')))],
  ['H2 first', 'heading-order', Document(null, Page(null, Text({ tag: 'H2' }, 'x')))],
  ['a second H1', 'heading-order', sheet(Text({ tag: 'H1' }, 'x'))],
  ['a level skipped', 'heading-order', sheet(Text({ tag: 'H3' }, 'x'))],
  ['a level skipped further on', 'heading-order', sheet(Text({ tag: 'H2' }, 'x'), Text({ tag: 'H4' }, 'y'))],
  ['an empty heading', 'heading-order', sheet(Text({ tag: 'H2' }, ' '))],
  ['LI outside a list', 'nesting', sheet(View({ tag: 'LI' }))],
  ['P in a list', 'nesting', sheet(View({ tag: 'L' }, Text({ tag: 'P' }, 'x')))],
  ['TD in a table', 'nesting', sheet(View({ tag: 'Table' }, View({ tag: 'TD' })))],
  ['TR outside a table', 'nesting', sheet(View({ tag: 'TR' }))],
  ['TH without a scope', 'attribute', sheet(View({ tag: 'Table' }, row(View({ tag: 'TH' }))))],
  ['a language that is none', 'attribute', sheet(Text({ tag: { type: 'P', lang: 'english!' } }, 'x'))],
  ['rows of different width', 'table', sheet(View({ tag: 'Table' }, row(cell()), row(cell(), cell())))],
  ['a table without a row', 'table', sheet(View({ tag: 'Table' }))],
  [
    'an id twice',
    'duplicate-id',
    sheet(Text({ tag: { type: 'P', id: 'a' } }, 'x'), Text({ tag: { type: 'P', id: 'a' } }, 'y')),
  ],
  [
    'a group that goes on after other words',
    'group',
    sheet(
      Text(
        { tag: 'P' },
        Text({ tag: { type: 'Strong', group: 'a' } }, 'x'),
        'y',
        Text({ tag: { type: 'Strong', group: 'a' } }, 'z'),
      ),
    ),
  ],
  [
    'a group of two kinds',
    'group',
    sheet(
      Text(
        { tag: 'P' },
        Text({ tag: { type: 'Strong', group: 'a' } }, 'x'),
        Text({ tag: { type: 'Em', group: 'a' } }, 'z'),
      ),
    ),
  ],
  ['a link without an address', 'link', sheet(Text({ tag: 'P' }, Text({ tag: 'Link' }, 'x')))],
  ['a link to nowhere', 'link', sheet(Text({ tag: 'P' }, Text({ tag: { type: 'Link', href: '#x' } }, 'x')))],
  ['src on a text', 'link', sheet(Text({ tag: 'P', src: 'https://example.org' }, 'x'))],
  ['href within a text', 'link', sheet(Text({ tag: 'P' }, Text({ href: '#x' }, 'x')))],
  [
    'a link in an artifact',
    'link',
    sheet(View({ artifact: true }, Text({ src: 'https://example.org' }, 'x'))),
  ],
  ['an inner link in an artifact', 'link', sheet(View({ artifact: true }, Text({ src: '#x' }, 'x')))],
  ['a Link node', 'unsupported-node', sheet(createElement('LINK', { src: '#x' } as object, 'x'))],
  ['a form field', 'unsupported-node', sheet(createElement('TEXT_INPUT', { name: 'x' } as object))],
  ['a picture within a text', 'unsupported-node', sheet(Text({ tag: 'P' }, Image({ src: 'a.png' })))],
  [
    'a note annotation',
    'untagged-annotation',
    sheet(View({ artifact: true }, createElement('NOTE', {}, 'x'))),
  ],
  ['both a tag and an artifact', 'tag-and-artifact', sheet(Text({ tag: 'P', artifact: true }, 'x'))],
  ['content made by render', 'dynamic-content', sheet(Text({ tag: 'P', render: () => 'x' }))],
  ['content made by pageText', 'dynamic-content', sheet(Text({ tag: 'P', pageText: () => 'x' }))],
  ['no font', 'font-not-embedded', Document(null, Page({ style: {} }, Text({ tag: 'H1' }, 'x')))],
  ['a character in no font', 'glyph-missing', sheet(Text({ tag: 'P' }, 'Привет'))],
  ['a character only Helvetica has', 'glyph-missing', sheet(Text({ tag: 'P' }, 'a\tb'))],
  ['a missing character in an artifact', 'glyph-missing', sheet(View({ artifact: true }, Text(null, 'Я')))],
  [
    'a missing character in a drawing',
    'glyph-missing',
    sheet(Svg({ tag: figure }, Text({ x: 0, y: 9, style: { fontFamily: 'Atkinson' } }, 'Я'))),
  ],
  [
    'a Figure over two pages',
    'figure-split',
    Document(
      null,
      Page(
        FLOW,
        Text({ tag: 'H1' }, 'x'),
        View(
          { tag: figure },
          View({ style: { height: 150 } }, Svg({}, line)),
          View({ style: { height: 150 } }, Svg({}, line)),
        ),
      ),
    ),
  ],
  [
    'words that are cut off',
    'lost-text',
    sheet(Text({ tag: 'P', style: { maxLines: 1 } }, 'x '.repeat(400), Text({ tag: 'Strong' }, 'y'))),
  ],
  [
    'plain words that are cut off',
    'lost-text',
    sheet(Text({ tag: 'P', style: { maxLines: 1 } }, 'x '.repeat(400))),
  ],
  [
    'a line that its box has no height for',
    'lost-text',
    sheet(View({ style: { height: 6 } }, Text({ tag: 'P', style: { fontSize: 20 } }, 'x'))),
  ],
  ['debug boxes', 'unmarked-paint', sheet(View({ debug: true }, Text({ tag: 'P' }, 'x')))],
])('%s is refused: %s', async (_, rule, element) => {
  vi.spyOn(console, 'warn').mockReturnValue();
  expect((await caught(element)).rule).toBe(rule);
});
