import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { CLINIC_FACTS, FIGURES, PICTOGRAMS } from '../../scripts/model/vocabulary.ts';

const guide = await readFile('content/README.md', 'utf8');

test.each([...PICTOGRAMS, ...FIGURES, ...CLINIC_FACTS])('the authoring guide lists the name %s', (name) => {
  expect(guide).toContain(name);
});
