import { expect, test } from 'vitest';
import type { Row } from '../../../scripts/build/manifest/pdf-row.ts';
import type { Entries } from '../../../scripts/core/index.ts';
import type { Handout } from '../../../scripts/model/handout.ts';
import {
  catalogChanges,
  catalogSheet,
  printCatalog,
  printCatalogSchema,
} from '../../../scripts/site/catalog/catalog.ts';
import { measuresOf } from '../../../scripts/site/measures.ts';
import { termsOf } from '../../../scripts/site/sheet-terms.ts';
import { english } from '../../locales/sample-locales.ts';
import { release } from '../../release-records/sample-release.ts';
import { wholeContent } from '../../stored-content.ts';
import { factsOf } from '../sample-site.ts';

const { handouts: all, entries } = (await wholeContent()) as {
  handouts: Handout[];
  entries: Entries;
};
const handouts = all.filter(({ language }) => language === 'en');
const named = (id: string): Handout => handouts.find((handout) => handout.id === id) as Handout;
const terms = (id: string) => termsOf(named(id), entries);

test('a sheet for one cancer type has the codes of both, and only the medicines for that type', () => {
  const { icd10cm, rxnorm, generics, brands } = terms('hormone-therapy-breast');
  expect(icd10cm).toEqual(expect.arrayContaining(['C50.919', 'C79.51', 'Z79.811']));
  expect(rxnorm).toContain('72965');
  expect(rxnorm).not.toContain('42375');
  expect(generics).toContain('letrozole');
  expect(generics).not.toContain('enzalutamide');
  expect(brands).toContain('Femara');
});

test('a sheet for all types has every medicine, and the types without the treatment', () => {
  const { generics, notFor } = terms('hormone-therapy');
  expect(generics).toEqual(expect.arrayContaining(['letrozole', 'enzalutamide']));
  expect(notFor).toContain('lung');
  expect(terms('hormone-therapy-breast').notFor).toEqual([]);
});

test('everyday names come from the treatment, the cancer type or the guide', () => {
  expect(terms('chemotherapy-breast').everyday).toContain('chemo');
  expect(terms('colorectal').everyday).toContain('bowel cancer');
  expect(terms('when-to-get-help').everyday).toContain('red flags');
});

const sheets = handouts.map((handout) =>
  catalogSheet(factsOf(handout), termsOf(handout, entries), measuresOf(handout, english, [])),
);

test('the catalogue lists every sheet with its addresses, and matches its schema', () => {
  const text = printCatalog({ version: '2026.11.1', sheets, books: [], packets: [], changes: [] });
  const { $schema, sheets: all } = JSON.parse(text);
  expect($schema).toBe('catalog.schema.json');
  expect(all).toHaveLength(handouts.length);
  expect(all.find(({ id }: { id: string }) => id === 'hormone-therapy-prostate')).toMatchObject({
    code: 'HT-PRO',
    page: 'en/hormone-therapy-prostate.html',
    revisionPage: 'HT-PRO-1/index.html',
    state: 'draft',
    readingGrade: 4.2,
  });
});

test('a catalogue that does not match its schema is not written', () => {
  const [first] = sheets;
  expect(() =>
    printCatalog({
      version: '1',
      sheets: [{ ...first, textHash: 'no' }] as never,
      books: [],
      packets: [],
      changes: [],
    }),
  ).toThrow();
});

test('the schema is a JSON Schema that names and describes every field', () => {
  const schema = JSON.parse(printCatalogSchema());
  expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
  expect(schema.properties.sheets.items.required).toEqual(Object.keys(sheets[0] ?? {}));
  expect(schema.properties.sheets.items.properties.rxnorm.description).toContain('RxNorm');
});

test('changes are in the order of releases, the newest first', () => {
  const change = {
    id: 'alpha',
    language: 'en',
    what: 'changed' as const,
    kind: 'safety' as const,
    note: 'One.',
    added: [],
    removed: [],
  };
  const releases = [
    release({ changes: [change] }),
    release({ version: '2026.12.1', date: '2026-12-02', changes: [{ ...change, note: 'Two.' }] }),
  ];
  expect(catalogChanges(releases).map(({ version, note }) => [version, note])).toEqual([
    ['2026.12.1', 'Two.'],
    ['2026.11.1', 'One.'],
  ]);
});

test('a sheet lists the met items of both instruments, without those for a reader', () => {
  const { quality } = measuresOf(named('how-cancer-spreads-to-bones'), english, []);
  expect(quality.pematUnderstandability.no).toContain(11); // it has no summary
  expect(quality.pematUnderstandability.forReader).toContain(1);
});

test('the reading scores are those of the manifest', () => {
  const grades = { words: 100, sentences: 10, fleschKincaid: 3.2, smog: 6.1 };
  const part = { raw: grades, masked: grades };
  const reading = { whole: part, prose: part, sideEffects: null };
  const row = { id: 'breast', language: 'en', reading } as unknown as Row;
  expect(measuresOf(named('breast'), english, [row]).reading).toEqual(reading);
  expect(measuresOf(named('prostate'), english, [row]).reading).toBeNull();
});

test('an index of ease is not a school grade', () => {
  const [handout] = handouts;
  if (handout === undefined) throw new Error('There is no sheet');
  const scores = { words: 90, sentences: 9, inflesz: 72.4, fernandezHuerta: 78.1 };
  const part = { raw: scores, masked: scores };
  const measured = {
    ...measuresOf(handout, english, []),
    reading: { whole: part, prose: part, sideEffects: null },
  };
  const { readingGrade, measures } = catalogSheet(
    { ...factsOf(handout), grade: 72.4 },
    termsOf(handout, entries),
    measured,
  );
  expect(readingGrade).toBeNull();
  expect(measures.reading?.whole.raw).toEqual(scores);
});
