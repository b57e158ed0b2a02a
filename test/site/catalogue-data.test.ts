import { expect, test } from 'vitest';
import { en } from '../../scripts/locales/en/index.ts';
import { catalogueData } from '../../scripts/site/catalogue-data.ts';
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
