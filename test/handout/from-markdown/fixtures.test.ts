import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CollectionName } from '../../../scripts/content/entries/collections.ts';
import { faultsOf } from './audiences.ts';

const FOLDER = join(import.meta.dirname, '../../fixtures/markdown');

/** `faults` holds a rule with line and column each. */
type Expected = { collection: CollectionName; faults: string[] };

const read = (name: string, file: string): string => readFileSync(join(FOLDER, name, file), 'utf8');

const cases = readdirSync(FOLDER).map((name) => ({
  name,
  text: read(name, 'input.md'),
  expected: JSON.parse(read(name, 'expected.json')) as Expected,
}));

test.each(cases)('$name', ({ text, expected }) => {
  expect(faultsOf(text, expected.collection)).toEqual(expected.faults);
});

test.each(cases)('$name, with the line ends of Windows', ({ text, expected }) => {
  expect(faultsOf(text.replaceAll('\n', '\r\n'), expected.collection)).toEqual(expected.faults);
});

test.each(cases)('$name, after front matter of three lines', ({ text, expected }) => {
  const moved = expected.faults.map((fault) =>
    fault.replace(/ (\d+):/u, (_, line: string) => ` ${Number(line) + 3}:`),
  );
  expect(faultsOf(`\n\n\n${text}`, expected.collection)).toEqual(moved);
});
