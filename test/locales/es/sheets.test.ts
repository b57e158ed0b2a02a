import { describe, expect, test } from 'vitest';
import { EDITIONS, render } from '../../../scripts/core/index.ts';
import { plainText as textFile } from '../../../scripts/formats/text/text-of.ts';
import { printedOrders } from '../../../scripts/handout/plan/order-for-print.ts';
import { checkFile } from '../../../scripts/handout-check/check-file.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { es } from '../../../scripts/locales/es/index.ts';
import { readPieces } from '../../render/read-pdf.ts';
import { compileSpanish, type Edit } from './spanish-sheets.ts';

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

const wordsOf = ({ phrases, sheets, web, catalogue, figures, sections }: typeof en): Set<string> =>
  new Set(stringsIn([phrases, sheets, web, catalogue, figures, sections]).flatMap(wordsIn));

const SPANISH = wordsOf(es);
/** Words of the program in English that are not in Spanish; the parts of file names are in both. */
const ENGLISH = new Set([...wordsOf(en)].filter((word) => !SPANISH.has(word)));

const englishIn = (text: string): string[] => [...new Set(wordsIn(text))].filter((word) => ENGLISH.has(word));

describe('sheets in Spanish, from their Markdown to their PDFs', async () => {
  const { handouts, clinic, diagnostics } = await compileSpanish();
  const options = { locale: es, version: '2026.11.1' };
  const cases = handouts.flatMap((handout) => EDITIONS.map((edition) => ({ handout, edition })));

  test('are without errors and warnings, and of every kind but medicines', () => {
    expect(diagnostics.map(({ rule, found }) => `${rule}: ${found}`)).toEqual([]);
    expect(new Set(handouts.map(({ kind }) => kind))).toEqual(
      new Set(['treatment', 'pair', 'booklet', 'cancer-type', 'guide']),
    );
  });

  test.each(cases)(
    '$handout.id in $edition.name is only in Spanish, declares it, and is marked as unreviewed',
    async ({ handout, edition }) => {
      const { bytes } = await render(handout, edition, clinic, options);
      const pages = (await readPieces(bytes)).map((pieces) => pieces.map(({ text }) => text).join(' '));
      for (const page of pages)
        expect(page.replace(/\s+/gu, ' ')).toContain('BORRADOR: traducción sin revisar');
      expect(englishIn(pages.join(' '))).toEqual([]);
      expect(pages.join(' ')).toContain('Llame al');
      expect(pages.join(' ')).not.toMatch(/(?<!\p{L})(?:a|de) el (?!\p{Lu})/u);
    },
  );

  test.each(cases)(
    '$handout.id in $edition.name passes the checks of finished PDFs',
    async ({ handout, edition }) => {
      const { bytes } = await render(handout, edition, clinic, options);
      const expected = { type: 'handout', orders: printedOrders(handout, edition.size) } as const;
      const { findings } = await checkFile({
        file: 'hoja.pdf',
        bytes,
        sha256: null,
        expected,
        locales: new Map([['es', es]]),
      });
      expect(findings).toEqual([]);
    },
  );

  test.each(handouts)('$id as plain text has no English word', (handout) => {
    const text = textFile({ handout, clinic, locale: es, version: '2026.11.1' });
    expect(text).toContain(es.phrases.draft);
    expect(englishIn(text)).toEqual([]);
  });
});

const TREATMENT = 'es/treatments/chemotherapy.md';
const FLAGS = 'es/shared/red-flags.md';
const PLAIN = 'Usted viene a la clínica cada 3 semanas.';
const rulesOf = async (...edits: Edit[]): Promise<string[]> => [
  ...new Set((await compileSpanish(...edits)).diagnostics.map(({ rule }) => rule)),
];
const after = (words: string): Edit => ({ file: TREATMENT, from: PLAIN, to: `${PLAIN} ${words}` });

/** Words of authors that a rule rejects, or whose absence it reports. */
test.each<[rule: string, broken: Edit]>([
  ['handout/dose', after('Tome 500 mg dos veces al día.')],
  ['handout/survival-figure', after('La mitad de las personas vive más de 2 años.')],
  ['handout/phone-number', after('Nuestro teléfono es el 212-639-2000.')],
  ['handout/emergency-number', after('Llame al 911 de inmediato. :cite[FUENTE]')],
  ['handout/body-temperature', after('Más de 38 es fiebre.')],
  ['handout/mix-unlisted', after('No mezcle té y café. :cite[FUENTE]')],
  ['handout/mix-class', after('No mezcle gamma y delta. :cite[FUENTE]')],
  ['handout/safety-without-source', after('Llámenos ese mismo día.')],
  ['handout/safety-without-source', after('Evite la toronja.')],
  ['handout/safety-weak-source', after('Evite la toronja. :cite[FABRICANTE]')],
  ['handout/safety-weak-source', after('Díganos hoy si se cae. :cite[FABRICANTE]')],
  ['handout/safety-in-long-form', { file: TREATMENT, from: 'Puede leer o dormir.', to: 'Llámenos si tose.' }],
  [
    'handout/safety-in-long-form',
    { file: TREATMENT, from: 'Puede leer o dormir.', to: 'Díganos si le pica la nariz.' },
  ],
  [
    'handout/mix-missing',
    { file: TREATMENT, from: 'No mezcle alfa y beta.', to: 'Alfa y beta son medicinas.' },
  ],
  [
    'handout/mix-missing',
    { file: TREATMENT, from: 'Díganos antes de empezar gamma con delta.', to: 'Gamma con delta.' },
  ],
  [
    'handout/mix-missing',
    { file: TREATMENT, from: 'No mezcle alfa y beta.', to: 'Do not mix alfa and beta.' },
  ],
  [
    'handout/mix-missing',
    { file: TREATMENT, from: 'No mezcle opioides y alcohol.', to: 'No mezcle opioids y alcohol.' },
  ],
  ['handout/mix-missing', { file: TREATMENT, from: 'No reciba radio-223', to: 'No reciba radium-223' }],
  ['handout/red-flag-lost', { file: FLAGS, from: ' o las nalgas', to: '' }],
  ['handout/red-flag-lost', { file: FLAGS, from: 'Tos con sangre'.toLowerCase(), to: 'tos' }],
  [
    'handout/red-flag-lost',
    { file: 'es/shared/fever.md', from: 'Escalofríos, aunque no tenga fiebre', to: 'Escalofríos' },
  ],
  [
    'handout/sheet-without-red-flags',
    { file: FLAGS, from: 'Dolor nuevo de espalda o cuello', to: 'New back or neck pain' },
  ],
  [
    'handout/sign-repeated',
    {
      file: TREATMENT,
      from: 'Vómito o diarrea por más de 24 horas',
      to: 'Un brazo o una pierna con hinchazón',
    },
  ],
  [
    'handout/sign-level',
    { file: TREATMENT, from: 'Vómito o diarrea por más de 24 horas', to: 'Tos con sangre' },
  ],
  ['handout/red-flag-lost', { file: 'es/shared/fever.md', from: 'Fiebre de :clinic[fever]', to: 'Fiebre' }],
  [
    'handout/section-unknown',
    { file: TREATMENT, from: '## Posibles efectos secundarios', to: '## Possible side effects' },
  ],
  [
    'plain/reading-level',
    after(
      'Consideraciones extraordinariamente complicadas. Administrativamente incomprensibles responsabilidades. '.repeat(
        6,
      ),
    ),
  ],
  ['plain/the-patient', after('Tú puedes traer a tu familia.')],
  ['plain/jargon', after('Puede tener disnea.')],
])('%s is found in Spanish', async (rule, broken) => expect(await rulesOf(broken)).toContain(rule));
