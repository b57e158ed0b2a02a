import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readOutline } from '../../../scripts/content/pictures/read-outline.ts';
import { readContent } from '../../../scripts/content/read/read-content.ts';
import { LOCALES } from '../../../scripts/locales/index.ts';
import { diagnosticsIn, FIXTURES, fixtureNames } from '../fixture.ts';

/** Errors that need what an outline leaves out: sources, sign-offs, the clinic, the glossary and the typeface. */
const BEYOND = /^content\/(?:unknown-source|missing-glyph|unknown-review|review-.*)$/;

const FILES = /\.md$|^withdrawn\.yaml$|^\.$/;

const bothOf = async (root: string) => {
  const [content, outline] = [
    await readContent(root, { locales: LOCALES }),
    await readOutline(root, LOCALES),
  ];
  return {
    content,
    outline,
    told: diagnosticsIn(root, outline.files),
    all: diagnosticsIn(root, content.files),
  };
};

test.each(fixtureNames())(
  '%s: the errors of the Markdown are those that reading all of it finds',
  async (name) => {
    const { told, all } = await bothOf(join(FIXTURES, name, 'content'));
    expect(all).toEqual(expect.arrayContaining(told));
    const missed = all.filter(
      (diagnostic) => !told.some(({ file, rule }) => file === diagnostic.file && rule === diagnostic.rule),
    );
    expect(missed.filter(({ file, rule }) => FILES.test(file) && !BEYOND.test(rule))).toEqual([]);
  },
);

test('the entries are those of the whole content', async () => {
  const { content, outline } = await bothOf('content');
  for (const name of ['treatments', 'cancerTypes', 'guides', 'shared'] as const)
    expect(outline[name].map(({ data, body }) => ({ data, body }))).toEqual(
      content[name].map(({ data, body }) => ({ data, body })),
    );
  expect(outline.withdrawn).toEqual(content.withdrawn);
});

test('a folder that is not there is one error', async () => {
  const { told, all } = await bothOf(join(FIXTURES, 'nowhere'));
  expect(told.map(({ rule }) => rule)).toEqual(['content/folder-missing']);
  expect(told).toEqual(all);
});
