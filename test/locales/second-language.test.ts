import { describe, expect, test } from 'vitest';
import { EDITIONS, LOCALES, render } from '../../scripts/core/index.ts';
import { plainText as textFile } from '../../scripts/formats/text/text-of.ts';
import { printedOrders } from '../../scripts/handout/plan/order-for-print.ts';
import { checkFile } from '../../scripts/handout-check/check-file.ts';
import { en } from '../../scripts/locales/en/index.ts';
import { localeOf } from '../../scripts/model/locale.ts';
import { openPages } from '../../scripts/site/pages.tsx';
import { siteFiles } from '../../scripts/site/site-files.ts';
import { readPieces } from '../render/read-pdf.ts';
import { textOf } from '../site/read-html.ts';
import { factsOf } from '../site/sample-site.ts';
import { elementsOf, readStructure } from '../tagged-pdf/read-structure.ts';
import { cipher } from './artificial/cipher.ts';
import { artificial } from './artificial/index.ts';
import { compileArtificial } from './artificial/load.ts';

const stringsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
};

const wordsIn = (text: string): string[] => text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];

/** English words of the program; “sheet”, “code” and the like are not part of the text. */
const ENGLISH = new Set(
  stringsIn([en.phrases, en.sheets, en.web, en.catalogue, en.figures, en.sections]).flatMap(wordsIn),
);

const englishIn = (text: string): string[] => [...new Set(wordsIn(text))].filter((word) => ENGLISH.has(word));

test('the words looked for are those of English', () => {
  expect(englishIn('Call us: your questions about treatment, a sheet.')).toEqual(
    expect.arrayContaining(['call', 'questions', 'treatment', 'sheet']),
  );
});

describe('a second language, from its Markdown to its PDFs', async () => {
  const { handouts, clinic } = await compileArtificial();
  const options = { locale: artificial, version: '2026.11.1' };
  const editions = EDITIONS.filter(({ name }) => name === 'letter-standard' || name === 'a4-large');
  const cases = handouts.flatMap((handout) => editions.map((edition) => ({ handout, edition })));

  test('makes every kind of sheet', () => {
    expect(new Set(handouts.map(({ kind }) => kind))).toEqual(
      new Set(['treatment', 'pair', 'booklet', 'cancer-type', 'guide']),
    );
    expect(handouts.map(({ language }) => language)).toEqual(handouts.map(() => 'qaa'));
  });

  test.each(cases)('$handout.id in $edition.name has no English word', async ({ handout, edition }) => {
    const { bytes } = await render(handout, edition, clinic, options);
    const text = (await readPieces(bytes))
      .flat()
      .map((piece) => piece.text)
      .join(' ');
    expect(text).toContain(cipher(en.phrases.draftChip));
    expect(text).toContain(handout.heading);
    expect(englishIn(text)).toEqual([]);
  });

  test.each(cases)('$handout.id in $edition.name passes the checks of finished PDFs', async (one) => {
    const { bytes } = await render(one.handout, one.edition, clinic, options);
    const orders = printedOrders(one.handout, one.edition.size);
    const expected = { type: 'handout', orders } as const;
    const locales = new Map([['qaa', artificial]]);
    const { findings } = await checkFile({ file: 'sheet.pdf', bytes, sha256: null, expected, locales });
    expect(findings).toEqual([]);
  });

  test.each(handouts)('$id as plain text has no English word', (handout) => {
    const text = textFile({ handout, clinic, locale: artificial, version: '2026.11.1' });
    expect(text).toContain(handout.heading);
    expect(text).toContain(artificial.phrases.draft);
    expect(englishIn(text)).toEqual([]);
  });

  test('a drawing has labels and an alt text in the language', async () => {
    const [edition] = editions;
    const handout = handouts.find(({ id }) => id === 'hormono-prosto');
    if (!handout || !edition) throw new Error('The fixture has no such sheet');
    const { bytes } = await render(handout, edition, clinic, options);
    const alts = elementsOf(await readStructure(bytes), 'Figure').map(({ entries }) => entries.Alt);
    expect(alts).toContain(cipher(en.figures.altTexts['hormone-blocked']));
    const text = (await readPieces(bytes)).flat().map((piece) => piece.text);
    expect(text).toContain(cipher(en.figures.labels['hormone-blocked'].treatment));
  });

  test('quotes are those of the language', () => {
    expect(JSON.stringify(handouts)).toContain('La «hormono» bremsas');
  });

  test('a sheet without its locale is refused, also with that of another language', async () => {
    const [handout, edition] = [handouts[0], editions[0]];
    if (!handout || !edition) throw new Error('The fixture has no sheet');
    await expect(render(handout, edition, clinic)).rejects.toThrow('No locale for “qaa”; there are: en');
    await expect(render(handout, edition, clinic, { locale: en })).rejects.toThrow(
      `Sheet ${handout.id} is in “qaa” but the locale is “en”`,
    );
  });
});

describe('the site of a second language', async () => {
  const { handouts, entries } = await compileArtificial();
  const manifest = { version: '2026.11.1', options: { date: '2026-11-01T00:00:00Z' }, pdfs: [] as never[] };
  const parts = {
    build: { manifest, pdfs: new Map<string, Uint8Array>(), others: new Map() } as never,
    entries,
    teachBacks: {},
    clinic: null,
    sheets: handouts.map((handout) => factsOf(handout)),
    releases: [],
    withdrawn: [],
    withheld: [],
  };
  const locales = new Map([['qaa', artificial]]);
  const files = await siteFiles({ ...parts, locale: artificial, locales }, openPages());
  const pages = files.filter(({ path }) => path.endsWith('.html'));

  test.each(pages.map(({ path, bytes }) => ({ path, html: String(bytes) })))(
    '$path is in that language',
    ({ html }) => {
      expect(html).toContain('<html lang="qaa" dir="ltr">');
      expect(englishIn(textOf(html))).toEqual([]);
    },
  );

  test('the feed and the words of the script are in that language', () => {
    const textIn = (path: string): string => String(files.find((file) => file.path === path)?.bytes);
    expect(textIn('feed.xml')).toContain(cipher(en.web.releases.feedTitle));
    expect(textIn('assets/catalogue-data.js')).toContain(cipher(en.catalogue.addAnyway));
    expect(textIn('assets/catalogue-data.js')).not.toContain(en.catalogue.addAnyway);
  });

  test('a page of a sheet without its locale is refused', async () => {
    await expect(siteFiles({ ...parts, locale: en, locales: LOCALES }, openPages())).rejects.toThrow(
      'No locale for “qaa”',
    );
    expect(() => localeOf(LOCALES, 'qaa')).toThrow('No locale for “qaa”; there are: en');
  });
});
