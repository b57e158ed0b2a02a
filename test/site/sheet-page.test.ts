import { expect, test } from 'vitest';
import { inlineText } from '../../scripts/handout/text/inline-text.ts';
import { blockRuns } from '../../scripts/handout/text/text-runs.ts';
import { en } from '../../scripts/locales/en/index.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import type { ClinicProfile, Handout } from '../../scripts/model/handout.ts';
import { openPages } from '../../scripts/site/pages.tsx';
import { realHandouts } from '../render/render-sheet.ts';
import { headingLevels, textOf } from './read-html.ts';
import { factsOf } from './sample-site.ts';

const pages = openPages();
const handouts = await realHandouts();

const pageOf = (handout: Handout, clinic: ClinicProfile | null = null): string =>
  pages.sheet({ locale: en, facts: factsOf(handout), clinic, hrefOf: () => null, home: '', others: [] });

/** Every run of the model; template text and clinic facts are in braces, and split a run. */
const wordsOf = (handout: Handout): string[] =>
  [
    handout.lead,
    ...blockRuns(handout.intro),
    ...handout.sections.flatMap(({ title, blocks }) => [title, ...blockRuns(blocks)]),
  ]
    .flatMap((run) => inlineText(run).split(/\{[\w.-]+\}/u))
    .map((words) => words.replace(/\s+/gu, ' ').trim())
    .filter((words) => words !== '');

test.each(handouts.map((handout) => [handout.id, handout] as const))(
  '%s: every word of the model is on its page, headings are in order, ids are unique',
  (_, handout) => {
    const html = pageOf(handout);
    const text = textOf(html);
    expect(wordsOf(handout).filter((words) => !text.includes(words))).toEqual([]);
    const levels = headingLevels(html);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    for (const [index, level] of levels.entries())
      expect(level, html).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1);
    const ids = [...html.matchAll(/ id="([^"]+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  },
);

test('a page without a clinic has no phone, emergency number or fever temperature', () => {
  for (const handout of handouts) {
    const text = textOf(pageOf(handout));
    expect(text, handout.id).not.toMatch(/\b(911|112|999)\b|\d °[CF]|tel:/u);
    expect(text, handout.id).toContain('Use the numbers on your printed sheet');
  }
});

test('a sheet with a ready-made packet links its PDFs, and one without has no such part', () => {
  const [handout] = handouts as [Handout];
  const { pdfs } = factsOf(handout);
  const packetPdfs = pdfs.map((pdf) => ({ ...pdf, href: pdf.href.replace('pdf/', 'packets/'), pages: 12 }));
  const facts = factsOf(handout, { packetPdfs });
  const html = pages.sheet({ locale: en, facts, clinic: null, hrefOf: () => null, home: '', others: [] });
  for (const { href } of packetPdfs) expect(html).toContain(`href="../${href}"`);
  expect(textOf(html)).toContain(en.web.readyPacket);
  expect(textOf(html)).toContain('PDF: Letter paper, 12 pages');
  expect(textOf(pageOf(handout))).not.toContain(en.web.readyPacket);
});

test('a sheet in other formats lists them after its printed forms', () => {
  const [handout] = handouts as [Handout];
  const file = { bytes: 9, sha256: '0'.repeat(64) };
  const formats = [
    { format: 'txt' as const, href: 'formats/en/text/a.txt', ...file },
    { format: 'brf' as const, href: 'formats/en/braille/a.brf', ...file },
  ];
  const facts = factsOf(handout, { formats });
  const html = pages.sheet({ locale: en, facts, clinic: null, hrefOf: () => null, home: '', others: [] });
  expect(html).toContain('<h2 id="formats">In another format</h2>');
  expect(html).toContain(
    '<a href="../formats/en/text/a.txt" download="">Plain text, for speech and for records</a>',
  );
  expect(html).toContain('<a href="../formats/en/braille/a.brf" download="">Braille (BRF)');
  expect(pageOf(handout)).not.toContain('In another format');
});

const clinic: ClinicProfile = {
  ...EMPTY_CLINIC,
  name: 'Riverside Cancer Center',
  phones: { day: '555-0100', afterHours: '555-0101', allHours: null },
  emergencyNumber: '112',
  noAnswer: 'If nobody answers, come to ward 4.',
  languageHelp: 'Help is free. :lang[La ayuda es gratis.]{code="es"}',
  footer: 'Parking is free.',
};

test('the care team of a clinic’s own page has its after-hours number, that of another page a line to write on', () => {
  const chemotherapy = handouts.find(({ id }) => id === 'chemotherapy-breast') as Handout;
  expect(textOf(pageOf(chemotherapy, clinic))).toContain('After-hours number 555-0101');
  expect(textOf(pageOf(chemotherapy))).toMatch(/After-hours number\s+My helper/u);
});

test('a clinic’s own page shows its numbers', () => {
  const chemotherapy = handouts.find(({ id }) => id === 'chemotherapy-breast') as Handout;
  const html = pageOf(chemotherapy, clinic);
  expect(html).toContain('<a href="tel:5550100">555-0100</a>');
  expect(html).toContain('<p>Help is free. <span lang="es">La ayuda es gratis.</span></p>');
  const text = textOf(html);
  for (const words of [
    'call 112 now',
    '100.4 °F (38 °C) or higher',
    '555-0101',
    'come to ward 4.',
    'Parking is free.',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('on your printed sheet');
});

test('a draft is marked first, last and in its title; a reviewed sheet shows its last valid day', () => {
  const [handout] = handouts as [Handout];
  const draft = pageOf({ ...handout, review: { state: 'draft', reason: 'none' } });
  expect(draft).toContain('<title>DRAFT: ');
  expect(draft.match(/not for patients until your clinic has reviewed it/gu)).toHaveLength(2);
  const review = {
    state: 'reviewed',
    name: 'N',
    role: 'R',
    date: '2026-11-01',
    nextReview: '2027-11-01',
  } as const;
  const reviewed = pageOf({ ...handout, review });
  expect(textOf(reviewed)).toContain('Reviewed 2026-11-01, use until 2027-11-01');
  expect(reviewed).not.toMatch(/draft|noindex/iu);
});

test('every drawing is inline with its alt text, and no page needs a script', () => {
  const drawings = handouts.flatMap((handout) => [
    ...pageOf(handout).matchAll(/<svg class="figure"([^>]*)>/gu),
  ]);
  expect(drawings.length).toBeGreaterThan(50);
  for (const [, attributes] of drawings) expect(attributes).toMatch(/role="img" aria-label="[^"]{40,}"/u);
  expect(handouts.filter((handout) => /<script|style=/u.test(pageOf(handout)))).toEqual([]);
});

test('the same sheet in other languages is a link, named in its own language, with its own direction', () => {
  const [handout] = handouts as [Handout];
  const facts = factsOf(handout);
  const html = pages.sheet({
    locale: en,
    facts,
    clinic: null,
    hrefOf: () => null,
    home: '',
    others: [{ language: 'es', href: `es/${handout.id}.html`, words: 'español' }],
  });
  expect(html).toContain(`<a href="../es/${handout.id}.html" lang="es" hrefLang="es">español</a>`);
  expect(html).toContain(`<link rel="alternate" hrefLang="es" href="../es/${handout.id}.html"/>`);
  expect(html).toContain('<html lang="en" dir="ltr">');
});
