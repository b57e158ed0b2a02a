import { describe, expect, test } from 'vitest';
import { en } from '../../scripts/locales/en/index.ts';
import { es } from '../../scripts/locales/es/index.ts';
import { catalogueData } from '../../scripts/site/catalogue-data.ts';
import { bilingualPdfs } from '../../templates/web/browser/data.ts';
import type { SheetFacts, SheetPdf } from '../../templates/web/catalogue/sheet-facts.ts';
import { handout } from '../build/sample-build.ts';
import { factsOf } from './sample-site.ts';

const NO_ENTRIES = { treatments: [], cancerTypes: [], guides: [], medicines: [], rxnorm: {} };

const sent = (facts: SheetFacts) =>
  catalogueData({ locale: en, version: '2026.11.1', sheets: [facts], entries: NO_ENTRIES, releases: [] })
    .sheets[0];

const inBlack = (pdf: SheetPdf): SheetPdf => ({
  ...pdf,
  ink: 'black',
  href: pdf.href.replace(/\/([\w-]+)\/(\w+\.pdf)$/u, '/$1-black/$2'),
});

const colour = factsOf(handout('alpha', 'Treatment can help.'));

test('a colour-only sheet is sent with the pages of each edition, and none in black', () => {
  expect(sent(colour)).toMatchObject({ pdfs: [2, 2, 2, 2], black: [] });
});

describe('a translation with its English beside it', () => {
  const english = colour;
  const own = factsOf(handout('alpha', 'El tratamiento puede ayudar.', { language: 'es' }));
  const [first] = own.pdfs;
  const onLetter = { ...first, edition: 'letter-bilingual', pages: 5, beside: 'en' } as SheetPdf;
  const spanish = {
    ...own,
    pdfs: [...own.pdfs, { ...onLetter, href: 'pdf/es/letter-bilingual/alpha.pdf' }],
  };
  const dataOf = (locale: typeof en, facts: SheetFacts, all: SheetFacts[]) => {
    const common = { version: '2026.11.1', entries: NO_ENTRIES, releases: [] };
    return catalogueData({ locale, sheets: [facts], all, ...common });
  };
  const all = [english, spanish];

  test('is sent with its pages on each paper, and adds nothing to the four editions', () => {
    const { sheets, spoken } = dataOf(es, spanish, all);
    expect(sheets[0]).toMatchObject({ pdfs: [2, 2, 2, 2], black: [], beside: { es: [5, null] } });
    expect(spoken).toEqual({ en: 'inglés', es: 'español' });
    expect(sheets[0] && bilingualPdfs(sheets[0], 'a4')).toEqual([
      {
        edition: 'letter-bilingual',
        pages: 5,
        href: 'pdf/es/letter-bilingual/alpha.pdf',
        language: 'es',
        other: 'en',
      },
    ]);
  });

  test('is found from the sheet in English, under the name of its language', () => {
    const { sheets, spoken } = dataOf(en, english, all);
    expect(sheets[0]?.beside).toEqual({ es: [5, null] });
    expect(spoken?.es).toBe('Spanish');
    expect(sheets[0] && bilingualPdfs(sheets[0], 'letter')).toMatchObject([{ language: 'es', other: 'es' }]);
  });

  test('that is not there takes no room in the data', () => {
    const data = dataOf(en, english, [english, own]);
    expect(data).not.toHaveProperty('spoken');
    expect(data.sheets[0]).not.toHaveProperty('beside');
    expect(data.sheets[0] && bilingualPdfs(data.sheets[0], 'letter')).toEqual([]);
  });
});

test('black editions beside colour ones are listed too', () => {
  const [first, ...others] = colour.pdfs;
  const facts = { ...colour, pdfs: [...(first ? [first, inBlack(first)] : []), ...others] };
  expect(sent(facts)).toMatchObject({ pdfs: [2, 2, 2, 2], black: [2, null, null, null] });
});

test('a black-only set is sent as the default', () => {
  const { pdfs, black } = sent({ ...colour, pdfs: colour.pdfs.map(inBlack) }) ?? { pdfs: [], black: [] };
  expect(pdfs[0]).toEqual([2, 'pdf/en/letter-standard-black/alpha.pdf']);
  expect(black).toEqual([null, null, null, null]);
});
