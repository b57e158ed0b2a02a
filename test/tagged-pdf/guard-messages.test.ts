import { readFileSync } from 'node:fs';
import { createElement, type ReactElement } from 'react';
import { expect, test } from 'vitest';
import type { TaggedOptions } from '../../scripts/tagged-pdf/index.ts';
import { installedVersions } from '../../scripts/tagged-pdf/installed-versions.ts';
import { checkVersions, PEERS } from '../../scripts/tagged-pdf/versions.ts';
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

const CHECKED = installedVersions();
const NAMES = Object.keys(CHECKED) as (keyof typeof PEERS)[];

test('the versions installed are those checked', () => {
  for (const name of NAMES) expect(CHECKED[name]).toBe(PEERS[name].checked);
  expect(() => checkVersions(CHECKED, true)).not.toThrow();
});

test('the manifest requires the checked ranges', () => {
  const { peerDependencies } = JSON.parse(
    readFileSync(new URL('../../scripts/tagged-pdf/package.json', import.meta.url), 'utf8'),
  );
  for (const name of NAMES) expect(peerDependencies[name]).toBe(PEERS[name].range);
});

test.each(NAMES)('another version of %s is refused, with a fix', (name) => {
  expect(() => checkVersions({ ...CHECKED, [name]: '99.0.0' }, true)).toThrow(
    new RegExp(
      `${name} is 99.0.0, and tagged-pdf was checked with .* Install ${name}@.* or upgrade: .*veraPDF`,
    ),
  );
  expect(() => checkVersions({ ...CHECKED, [name]: '99.0.0' }, false)).toThrow(
    `${name} is 99.0.0, and tagged-pdf works with ${PEERS[name].range}. Install`,
  );
});

test('a later patch is accepted, except in strict mode', () => {
  const patched = { ...CHECKED, pdfkit: '0.20.7' };
  expect(() => checkVersions(patched, false)).not.toThrow();
  expect(() => checkVersions(patched, true)).toThrow('pdfkit is 0.20.7');
  expect(() => checkVersions({ ...CHECKED, pdfkit: '0.20.0' }, false)).toThrow('works with ~0.20.1');
});
