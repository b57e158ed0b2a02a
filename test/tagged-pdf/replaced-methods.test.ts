import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const FOLDER = 'scripts/tagged-pdf';

/** A method of a document, page or font of pdfkit that gets another function. */
const REPLACES = /^\s*(?:document|page|font|subset|names)\.\w+ = (?:\([^)]*\) =>|\w+;)/mu;

const replacing = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.ts') && REPLACES.test(readFileSync(join(FOLDER, file), 'utf8')),
);

const rows = readFileSync(join(FOLDER, 'README.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'));

test('some methods are replaced', () => {
  expect(replacing.length).toBeGreaterThan(10);
});

test.each(replacing)('the guide says why %s replaces a method, and where it is reported', (file) => {
  const row = rows.find((line) => line.split('|')[1]?.includes(`\`${file}\``)) ?? '';
  expect(row.split('|')[3]).toMatch(/#\d+|not reported/u);
});
