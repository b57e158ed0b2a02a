import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { spellingWarnings } from '../../../scripts/build/report/spelling-warnings.ts';
import { es } from '../../../scripts/locales/es/index.ts';

const root = pathToFileURL(`${process.cwd()}/`);

const unknownIn = async (text: string): Promise<string[]> => {
  const file = new VFile({ path: 'content/es/guides/prueba.md', value: text });
  const warnings = await spellingWarnings([{ file, language: 'es' }], root);
  return warnings.map(({ found }) => found);
};

/** Placeholders, file names, and the author of the file. */
const NOT_SPANISH = /\{\w+\}|\b\w+\.(?:yaml|zip|html|json|xml)\b|Bone Metastasis Handouts/gu;

const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null && !(value instanceof RegExp)
    ? Object.values(value).flatMap(textsIn)
    : [];
};

test('each word that the pages print in Spanish is in the dictionaries', async () => {
  const { phrases, sheets, sections, figures, web, formats, catalogue, packet } = es;
  const texts = textsIn([
    phrases,
    sheets,
    sections.glance,
    figures.altTexts,
    figures.labels,
    web,
    formats,
    catalogue,
    packet,
  ]);
  expect(texts.length).toBeGreaterThan(300);
  expect(await unknownIn(texts.join('\n\n').replace(NOT_SPANISH, ''))).toEqual([]);
});

test('ordinary sentences are spelled right', async () => {
  const file = join(import.meta.dirname, '../../fixtures/locales/es/ordinary-sentences.txt');
  expect(await unknownIn(readFileSync(file, 'utf8'))).toEqual([]);
});

test.each(['Quimoterapia', 'medicamneto', 'huezo', 'Llamenos', 'inyeccion'])(
  '“%s” is found',
  async (word) => {
    expect(await unknownIn(`La palabra ${word} falta.`)).toEqual([`“${word}”, which is in no dictionary`]);
  },
);
