import { appendFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { languageGaps, printLanguageGaps } from '../../../scripts/build/plan/language-gaps.ts';
import { type Compiled, compile } from '../../../scripts/core/index.ts';
import { plan } from '../../../scripts/core/plan.ts';
import { handoutText } from '../../../scripts/handout/text/handout-text.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { es } from '../../../scripts/locales/es/index.ts';
import { partlySpanish } from '../../locales/es/partly-spanish.ts';

const read = (folder: string): Promise<Compiled> => compile(folder, [en, es]);
const idsIn = (language: string, sheets: readonly { id: string; language: string }[]): string[] =>
  sheets.filter((one) => one.language === language).map(({ id }) => id);
const errorsOf = ({ diagnostics }: Compiled) => diagnostics.filter(({ severity }) => severity === 'error');

const WHOLE = [
  'chemotherapy',
  'chemotherapy-booklet',
  'chemotherapy-prostate',
  'prostate',
  'when-to-get-help',
];

test('of partly translated content every English sheet is made, and each Spanish one with complete files', async () => {
  const compiled = await read(await partlySpanish());
  expect(errorsOf(compiled)).toEqual([]);
  expect(idsIn('en', compiled.handouts)).toHaveLength(9);
  expect(idsIn('es', compiled.handouts)).toEqual(WHOLE);
});

test('missing files of a sheet are named, and a build summarises them in one line', async () => {
  const { planned, withheld } = await read(await partlySpanish());
  expect(withheld).toEqual([
    { language: 'es', id: 'bones', code: 'BO', title: 'Huesos fuertes', missing: ['shared/walking.md'] },
  ]);
  expect(printLanguageGaps(languageGaps(planned, withheld))).toBe(
    'es: 5 of 9 sheets; 1 with files still to translate (bones), 3 not translated. See npx handouts translate status.\n',
  );
});

test('a plan without a build has the same sheets', async () => {
  const { planned } = await plan(await partlySpanish(), new Map([en, es].map((one) => [one.tag, one])));
  expect(idsIn('es', planned)).toEqual(WHOLE);
});

test('English sheets are the same with and without Spanish beside them', async () => {
  const folder = await partlySpanish();
  const { handouts } = await read(folder);
  rmSync(join(folder, 'es'), { recursive: true });
  const english = await read(folder);
  expect(english.handouts).toHaveLength(9);
  expect(english.handouts).toEqual(handouts.filter(({ language }) => language === 'en'));
});

test('a sheet with a map calls a treatment without a file yet by the name that the locale has', async () => {
  const compiled = await read(await partlySpanish('treatments/chemotherapy.md'));
  expect(errorsOf(compiled)).toEqual([]);
  expect(idsIn('es', compiled.handouts)).toEqual(['prostate', 'when-to-get-help']);
  const sheet = compiled.handouts.find(({ language, id }) => language === 'es' && id === 'prostate');
  expect(sheet && handoutText(sheet)).toContain('Quimioterapia');
});

test('a sheet with a map whose treatment has neither a file nor a name is not made', async () => {
  const nameless = { ...es, sheets: { ...es.sheets, treatments: {} } };
  const folder = await partlySpanish('treatments/chemotherapy.md', 'guides/when-to-get-help.md');
  const compiled = await compile(folder, [en, nameless]);
  expect(errorsOf(compiled)).toEqual([]);
  expect(idsIn('es', compiled.handouts)).toEqual([]);
  expect(compiled.withheld.find(({ id }) => id === 'prostate')?.missing).toEqual([
    'treatments/chemotherapy.md',
  ]);
});

test('no sheet is made without the warning signs, and shared blocks may be translated first', async () => {
  const compiled = await read(await partlySpanish('shared/red-flags.md'));
  expect(errorsOf(compiled)).toEqual([]);
  expect(idsIn('es', compiled.handouts)).toEqual([]);
  expect(compiled.withheld.every(({ missing }) => missing.includes('shared/red-flags.md'))).toBe(true);
});

test('a pair waits for its cancer type, without an error at its row', async () => {
  const compiled = await read(await partlySpanish('cancer-types/prostate.md'));
  expect(errorsOf(compiled)).toEqual([]);
  expect(idsIn('es', compiled.handouts)).toEqual([
    'chemotherapy',
    'chemotherapy-booklet',
    'when-to-get-help',
  ]);
});

test('a name in no language is still an error', async () => {
  const folder = await partlySpanish();
  const file = join(folder, 'es/guides/bones.md');
  appendFileSync(file, '\n## Otra cosa\n\n::shared{block="nothing"}\n');
  expect(errorsOf(await read(folder)).map(({ rule }) => rule)).toContain('handout/unknown-shared');
});

test('questions for an untranslated sheet are not an error', async () => {
  const folder = await partlySpanish();
  const kinds = ['treatment', 'pair', 'cancer-type', 'medicine', 'booklet', 'guide'];
  const rows = kinds.map((kind) => `  ${kind}: ["¿Qué hace?", "¿Cuándo llama?", "¿Qué falta?"]\n`).join('');
  mkdirSync(join(folder, 'es'), { recursive: true });
  for (const tag of ['en', 'es'])
    writeFileSync(
      join(folder, tag, 'teach-back.yaml'),
      tag === 'es'
        ? `kinds:\n${rows}sheets:\n  treatments: ["¿Uno?", "¿Dos?", "¿Tres?"]\n`
        : `kinds:\n${rows.replaceAll('¿Qué hace?', 'What?').replaceAll('¿Cuándo llama?', 'When?').replaceAll('¿Qué falta?', 'Why?')}sheets:\n  treatments: ["One?", "Two?", "Three?"]\n`,
    );
  const rules = errorsOf(await read(folder)).map(({ rule }) => rule);
  expect(rules).not.toContain('handout/teach-back-sheet');
});
