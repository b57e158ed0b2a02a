import { createElement, type ReactElement } from 'react';
import { expect, test } from 'vitest';
import type { TaggedOptions } from '../../scripts/tagged-pdf/index.ts';
import { checkVersions, installedVersions, SUPPORTED } from '../../scripts/tagged-pdf/versions.ts';
import { caught } from './caught.ts';
import { sheet, Text, View } from './elements.ts';

const Broken = (): ReactElement => {
  throw new Error('boom');
};

test('a message names the document, the words, the elements and the component', async () => {
  const error = await caught(
    sheet(
      View(
        { tag: { type: 'Sect' }, component: 'CareCard' },
        View({ tag: 'L' }, View({ tag: 'LI' }, Text(null, 'Call us at once'))),
      ),
    ),
  );
  expect(error.rule).toBe('text-without-tag');
  expect(error.path).toEqual(['Document', 'Sect (CareCard)', 'L', 'LI']);
  expect(error.text).toBe('Call us at once');
  expect(error.message).toBe(
    'Diabetes & You <1>: Text without a tag at “Call us at once” in Document > Sect (CareCard) > L > LI. ' +
      'Give the Text, or a View around it, a tag such as P.',
  );
});

test('a missing character is named', async () => {
  const { message } = await caught(sheet(Text({ tag: 'P' }, 'Take → now')));
  expect(message).toContain('“→” (U+2192)');
});

test('a component that throws fails the document', async () => {
  expect((await caught(sheet(createElement(Broken)))).rule).toBe('component');
});

test.each<[string, Partial<TaggedOptions>, string]>([
  ['a blank title', { title: ' ' }, 'option'],
  ['a date that is none', { date: new Date('x') }, 'option'],
  ['a standard entry among the others', { info: { Title: 'x' } }, 'option'],
  ['an entry with a space in its name', { info: { 'a b': 'x' } }, 'option'],
  ['a language that is none', { language: 'english!' }, 'attribute'],
])('%s is refused', async (_, options, rule) => {
  expect((await caught(sheet(), options)).rule).toBe(rule);
});

test('the versions installed are those checked', () => {
  expect(installedVersions()).toEqual(SUPPORTED);
});

test.each(Object.keys(SUPPORTED))('another version of %s is refused, with what to do', (name) => {
  expect(() => checkVersions({ ...SUPPORTED, [name]: '99.0.0' })).toThrow(
    new RegExp(
      `${name} is 99.0.0, and tagged-pdf was checked with .* Install ${name}@.* or upgrade: .*veraPDF`,
    ),
  );
});
