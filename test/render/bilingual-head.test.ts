import { expect, test } from 'vitest';
import { en } from '../../scripts/locales/en/index.ts';
import { es } from '../../scripts/locales/es/index.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import type { ClinicProfile, Handout } from '../../scripts/model/handout.ts';
import { checkPdf } from '../../scripts/pdf-check/index.ts';
import { createRenderHandout } from '../../scripts/render/render-handout.ts';
import { readPieces } from './read-pdf.ts';
import { plainJob } from './render-sheet.ts';
import { twinOf } from './twin-sheets.ts';
import { wordsByLanguage } from './words-by-language.ts';

const render = createRenderHandout();
const { own, beside } = twinOf('when-to-get-help');

const ONE_NUMBER: ClinicProfile = {
  ...EMPTY_CLINIC,
  name: 'Example Cancer Center',
  phones: { day: '212-555-0100', afterHours: null, allHours: null },
};
const THREE_NUMBERS: ClinicProfile = {
  ...ONE_NUMBER,
  phones: { day: '212-555-0100', afterHours: '212-555-0101', allHours: '212-555-0102' },
};
const REVIEWED = {
  state: 'reviewed',
  name: 'N',
  role: 'R',
  date: '2026-11-01',
  nextReview: '2028-11-01',
} as const satisfies Handout['review'];

const make = async (clinic: ClinicProfile, changes: Partial<Handout> = {}): Promise<Uint8Array> => {
  const { bytes } = await render(
    plainJob({ ...own, ...changes, beside }, 'letter-bilingual', { clinic }),
    es,
    en,
  );
  return bytes;
};

/** The words of each page, piece by piece. */
const piecesOf = async (bytes: Uint8Array): Promise<string[][]> =>
  (await readPieces(bytes)).map((page) => page.map(({ text }) => text));

test('the lines that staff fill in have both languages on every page, and the reminder to do so that of the left column', async () => {
  const pages = await piecesOf(await make(EMPTY_CLINIC));
  expect(pages.length).toBeGreaterThan(1);
  for (const page of pages) {
    expect(page).toContain('Clinic / Clínica');
    expect(page).toContain('Call / Llame al');
  }
  expect(pages[0]).toContain(en.phrases.staffFillIn);
  expect(pages[0]).not.toContain(es.phrases.staffFillIn);
});

test('another reader finds the purpose of each number in both languages, each under its own tag', async () => {
  const words = await wordsByLanguage(await make(THREE_NUMBERS));
  for (const [english, spanish] of [
    [en.phrases.call, es.phrases.call],
    [en.phrases.afterHours, es.phrases.afterHours],
    [en.phrases.allHours, es.phrases.allHours],
  ]) {
    expect(words).toContainEqual(['en', `${english} /`]);
    expect(words).toContainEqual(['es', spanish]);
  }
});

test('later pages name the number in both languages', async () => {
  const [, second] = await piecesOf(await make(ONE_NUMBER));
  expect(second?.join('')).toContain('Call / Llame al');
  expect(second).toContain('212-555-0100');
});

test('a second language costs later pages no number: they keep two, with their purposes in the language of the sheet', async () => {
  const [, second] = await piecesOf(await make(THREE_NUMBERS));
  expect(second).toContain('212-555-0100');
  expect(second).toContain('212-555-0101');
  expect(second).toContain(es.phrases.afterHours);
  expect(second?.join('')).not.toContain(en.phrases.afterHours);
});

test('the dates of a reviewed sheet are at the foot in both languages, each under its own tag', async () => {
  const words = await wordsByLanguage(await make(EMPTY_CLINIC, { review: REVIEWED }));
  expect(words).toContainEqual(['en', en.phrases.reviewed(REVIEWED.date, REVIEWED.nextReview)]);
  expect(words).toContainEqual(['es', es.phrases.reviewed(REVIEWED.date, REVIEWED.nextReview)]);
});

test('with a web address, head and foot stay inside the page', async () => {
  const clinic = { ...THREE_NUMBERS, department: 'Oncology', website: 'sheets.example.org' };
  expect((await checkPdf(await make(clinic))).findings).toEqual([]);
});
