import { expect, test } from 'vitest';
import { documentTitle } from '../../scripts/handout/plan/document-title.ts';
import { printedInColumn } from '../../scripts/handout/plan/order-for-print.ts';
import { checkFile } from '../../scripts/handout-check/check-file.ts';
import { en } from '../../scripts/locales/en/index.ts';
import { es } from '../../scripts/locales/es/index.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import type { Block, Handout } from '../../scripts/model/handout.ts';
import { openPdf } from '../../scripts/pdf-check/index.ts';
import type { Job } from '../../scripts/render/job.ts';
import { createRenderHandout } from '../../scripts/render/render-handout.ts';
import { readPieces } from './read-pdf.ts';
import { plainJob, renderSheet } from './render-sheet.ts';
import { twinOf } from './twin-sheets.ts';
import { wordsByLanguage } from './words-by-language.ts';

const render = createRenderHandout();
type Change = (own: Handout) => Handout;
const unchanged: Change = (own) => own;
const make = (id: string, changes: Partial<Job> = {}, printed = unchanged) => {
  const { own, beside } = twinOf(id);
  return render(plainJob({ ...printed(own), beside }, 'letter-bilingual', changes), es, en);
};

/** Conditions that the file of a sheet does not meet, when both sheets are expected to be as given. */
const findingsOf = async (
  id: string,
  changed = unchanged,
  changes: Partial<Job> = {},
  printed = unchanged,
) => {
  const { own, beside } = twinOf(id);
  const { findings } = await checkFile({
    file: `${id}.pdf`,
    bytes: (await make(id, changes, printed)).bytes,
    sha256: null,
    expected: {
      type: 'bilingual',
      title: documentTitle({ title: own.title, beside }),
      language: 'es',
      sheets: [printedInColumn(beside), printedInColumn(changed(own))],
    },
    locales: LOCALES,
  });
  return findings.map(({ condition, found }) => ({ condition, found }));
};

test.each([
  'surgery',
  'surgery-booklet',
  'bladder',
  'how-cancer-spreads-to-bones',
  'questions-to-ask',
  'when-to-get-help',
  'chemotherapy-prostate',
])(
  'every word and heading of both languages of %s is printed in order, and the file is accessible',
  async (id) => {
    expect(await findingsOf(id)).toEqual([]);
  },
);

test.each([false, true])(
  'the sheet of a clinic with three numbers is accessible, with both languages in its head: fillable %s',
  async (fillable) => {
    const phones = { day: '212-555-0100', afterHours: '212-555-0101', allHours: '212-555-0102' };
    const clinic = { ...EMPTY_CLINIC, name: 'Example Cancer Center', phones };
    expect(await findingsOf('when-to-get-help', undefined, { clinic, fillable })).toEqual([]);
  },
);

const withoutFirstPart = (block: Block): Block => {
  switch (block.type) {
    case 'side-effects':
      return { ...block, rows: block.rows.slice(1) };
    case 'list':
      return { ...block, items: block.items.slice(1) };
    case 'write-in':
      return { ...block, labels: block.labels.slice(1) };
    case 'care-cards':
      return { ...block, sameDay: { ...block.sameDay, shared: block.sameDay.shared.slice(1) } };
    default:
      return block;
  }
};

/** A sheet whose tables, lists, cards and lines to write on lack their first part. */
const withoutFirstParts: Change = (own) => ({
  ...own,
  sections: own.sections.map((section) => ({ ...section, blocks: section.blocks.map(withoutFirstPart) })),
});

test('a language with fewer parts loses no word of the other: each runs down its own column', async () => {
  const findings = await findingsOf('chemotherapy-prostate', withoutFirstParts, {}, withoutFirstParts);
  expect(findings).toEqual([]);
});

test('a sentence that the right column lacks is found', async () => {
  const lead = [{ type: 'text', value: 'Nadie imprimió esta frase.' }] as const;
  const findings = await findingsOf('surgery', (own) => ({ ...own, lead: [...lead] }));
  expect(findings.map(({ condition }) => condition)).toEqual(['model-words']);
});

const itemsIn = async (bytes: Uint8Array): Promise<number> => {
  const { structure } = await openPdf('sheet.pdf', bytes);
  return (structure?.elements ?? []).filter(({ role }) => role.type === 'LI').length;
};

test('lists and cards have as many items as in one language: each item has both', async () => {
  const { beside } = twinOf('when-to-get-help');
  const alone = await itemsIn((await renderSheet(beside, 'letter-standard')).bytes);
  expect(alone).toBeGreaterThan(5);
  expect(await itemsIn((await make('when-to-get-help')).bytes)).toBe(alone);
});

test.each(['letter-bilingual', 'a4-bilingual'])(
  'another reader finds each language of the draft mark under its own tag: %s',
  async (edition) => {
    const { own, beside } = twinOf('when-to-get-help');
    const { bytes } = await render(plainJob({ ...own, beside }, edition), es, en);
    const words = await wordsByLanguage(bytes);
    expect(words).toContainEqual(['en', en.phrases.draftBrief]);
    expect(words).toContainEqual(['es', es.phrases.draftBrief]);
  },
);

test.each(['letter-bilingual', 'a4-bilingual'])(
  'a web address is on one line at the foot, not squeezed by the mark in two languages: %s',
  async (edition) => {
    const { own, beside } = twinOf('when-to-get-help');
    const clinic = { ...EMPTY_CLINIC, website: 'sheets.example.org/patients' };
    const { bytes } = await render(plainJob({ ...own, beside }, edition, { clinic }), es, en);
    for (const page of await readPieces(bytes))
      expect(page.map(({ text }) => text)).toContainEqual(
        expect.stringMatching(/^sheets\.example\.org\/patients\/es\/HELP-1(?: · Versión|$)/u),
      );
  },
);

test('the same sheets give the same bytes', async () => {
  const [first, second] = [await make('when-to-get-help'), await make('when-to-get-help')];
  expect(first.bytes).toEqual(second.bytes);
});

test('a locale of another language, or none, for the left column is refused', async () => {
  const { own, beside } = twinOf('surgery');
  const job = plainJob({ ...own, beside }, 'letter-bilingual');
  await expect(render(job, es, es)).rejects.toThrow('surgery is in “en” but the locale is “es”');
  await expect(render(job, es)).rejects.toThrow('surgery is in “en” but the locale is “missing”');
});
