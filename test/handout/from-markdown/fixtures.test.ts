import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CollectionName } from '../../../scripts/content/entries/collections.ts';
import { diagnosticsOf } from './audiences.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/markdown');

/** `errors` contains rules with line and column. */
type Expected = { collection: CollectionName; diagnostics: string[] };

const read = (name: string, file: string): string => readFileSync(join(FOLDER, name, file), 'utf8');

const cases = readdirSync(FOLDER).map((name) => ({
  name,
  text: read(name, 'input.md'),
  expected: JSON.parse(read(name, 'expected.json')) as Expected,
}));

test.each(cases)('$name', ({ text, expected }) => {
  expect(diagnosticsOf(text, expected.collection)).toEqual(expected.diagnostics);
});

test.each(cases)('$name, with the line ends of Windows', ({ text, expected }) => {
  expect(diagnosticsOf(text.replaceAll('\n', '\r\n'), expected.collection)).toEqual(expected.diagnostics);
});

test.each(cases)('$name, after front matter of three lines', ({ text, expected }) => {
  const moved = expected.diagnostics.map((diagnostic) =>
    diagnostic.replace(/ (\d+):/u, (_, line: string) => ` ${Number(line) + 3}:`),
  );
  expect(diagnosticsOf(`\n\n\n${text}`, expected.collection)).toEqual(moved);
});
