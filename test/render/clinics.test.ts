import { readdirSync } from 'node:fs';
import path from 'node:path';
import jsQR from 'jsqr';
import { describe, expect, test } from 'vitest';
import { readClinic } from '../../scripts/content/read/read-clinic.ts';
import { listDiagnostics } from '../../scripts/diagnostics/diagnostics.ts';
import { sheetAddress } from '../../scripts/handout/plan/sheet-address.ts';
import { noteWords } from '../../scripts/model/clinic-note.ts';
import { EDITIONS } from '../../scripts/model/editions.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { checkPdf } from '../../scripts/pdf-check/index.ts';
import { rasterise } from '../../scripts/preview/rasterise.ts';
import { readPieces } from './read-pdf.ts';
import { realHandouts, renderSheet } from './render-sheet.ts';
import { wordsByLanguage } from './words-by-language.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/clinics');
const handouts = await realHandouts();
const CHEMO = handouts.find(({ id }) => id === 'chemotherapy-breast') as Handout;
const OVERVIEWS = handouts.filter(({ kind, language }) => kind === 'cancer-type' && language === 'en');

const clinicNamed = async (name: string) => {
  const { clinic, files } = await readClinic(
    FOLDER,
    FOLDER,
    path.join(FOLDER, name, 'clinic.yaml'),
    () => true,
  );
  expect(listDiagnostics(files)).toEqual([]);
  return clinic;
};

const squeezed = (text: string): string => text.replace(/\s+/g, '');

/** The text of each page without white space, since lines are set separately. */
const pagesOf = async (bytes: Uint8Array): Promise<string[]> =>
  (await readPieces(bytes)).map((pieces) => squeezed(pieces.map(({ text }) => text).join('')));

const HELP = handouts.find(({ id }) => id === 'when-to-get-help') as Handout;

test('the numbers that a clinic typed once are on the lines of the care team and of the card for the wallet', async () => {
  const clinic = await clinicNamed('plain');
  const pages = async (handout: Handout) =>
    (await pagesOf((await renderSheet(handout, 'letter-standard', { clinic })).bytes)).join('');
  expect(await pages(CHEMO)).toContain('After-hoursnumber02079460999');
  expect(await pages(HELP)).toContain('Myclinic,dayandnight02079460999');
});

test.each(['letter-standard', 'letter-large'] as const)(
  'notes in other languages are read in them on %s',
  async (edition) => {
    const clinic = await clinicNamed('long-names');
    const { bytes, pages } = await renderSheet(CHEMO, edition, { clinic });
    const joined = new Map<string, string>();
    for (const [language, words] of await wordsByLanguage(bytes, pages))
      joined.set(language, squeezed(`${joined.get(language) ?? ''}${words}`));
    expect(joined.get('ru')).toBe(squeezed('Нужен переводчик? Языковая помощь бесплатна.'));
    expect(joined.get('pl')).toBe(squeezed('Potrzebujesz tłumacza?'));
    const greek = 'Χρειάζεστε διερμηνέα; Η γλωσσική βοήθεια είναι δωρεάν.';
    expect(joined.get('el')).toContain(squeezed(greek));
  },
);

describe.each(readdirSync(FOLDER))('the clinic %s', async (name) => {
  const clinic = await clinicNamed(name);
  const address = sheetAddress(clinic.website ?? '', CHEMO);

  test.each(OVERVIEWS)('page 1 of $id in large print says whom to call in an emergency', async (handout) => {
    const { bytes } = await renderSheet(handout, 'letter-large', { clinic, ink: clinic.ink });
    expect((await pagesOf(bytes))[0]?.toLowerCase()).toContain(`call${clinic.emergencyNumber}now`);
  });

  test.each(EDITIONS)('prints all that is its own on $name', async (edition) => {
    const { bytes } = await renderSheet(CHEMO, edition.name, { clinic, ink: clinic.ink });
    const pages = await pagesOf(bytes);
    const { day, allHours } = clinic.phones;
    for (const page of pages)
      for (const words of [day ?? allHours ?? '', address]) expect(page).toContain(squeezed(words));
    const head = [clinic.name, ...Object.values(clinic.phones)].filter((one) => one !== null);
    for (const words of head) expect(pages[0]).toContain(squeezed(words));
    const { department, hours, interpreter, languageHelp, footer } = clinic;
    for (const words of [department, hours, clinic.address, interpreter, languageHelp, footer])
      if (words !== null) expect(pages.join('')).toContain(squeezed(noteWords(words)));
  });

  test.each(EDITIONS)('passes every check on $name, the title after one short paragraph', async (edition) => {
    const { bytes } = await renderSheet(CHEMO, edition.name, { clinic, ink: clinic.ink });
    expect((await checkPdf(bytes)).findings).toEqual([]);
  });

  test.each(EDITIONS)('has a QR code on $name that another library reads', async (edition) => {
    const { bytes } = await renderSheet(CHEMO, edition.name, { clinic, ink: clinic.ink });
    for (const { data, width, height } of await rasterise(bytes, 150)) {
      const found = jsQR(Uint8ClampedArray.from(data), width, height);
      // Paths are case-sensitive, host names and the codes of sheets are not.
      const hasPath = clinic.website?.includes('/');
      expect(found?.data).toBe(hasPath ? `https://${address}` : `HTTPS://${address.toUpperCase()}`);
    }
  });

  test('says on the card whom to call with a fever', async () => {
    const { bytes } = await renderSheet(CHEMO, 'letter-standard', { clinic, ink: clinic.ink });
    const text = (await pagesOf(bytes)).join('');
    const { day, afterHours, allHours } = clinic.phones;
    const expected =
      clinic.fever.call.day === 'all-hours'
        ? [`With a fever, call ${allHours}, day or night.`]
        : [`With a fever by day, call ${day}.`, `At night and on weekends, call ${afterHours}.`];
    for (const words of expected) expect(text).toContain(squeezed(words));
  });
});

test('without a web address there is no QR code, and without a phone a line for staff', async () => {
  const { bytes } = await renderSheet(CHEMO, 'letter-standard');
  const [first] = await pagesOf(bytes);
  expect(first).toContain(squeezed('Staff: fill in before handing out'));
  // jsQR finds codes without text in shapes that are not codes.
  for (const { data, width, height } of await rasterise(bytes, 150))
    expect(jsQR(Uint8ClampedArray.from(data), width, height)?.data ?? '').toBe('');
});

test.each([
  ['how-cancer-spreads-to-bones', 'letter-standard'],
  ['how-cancer-spreads-to-bones', 'a4-standard'],
  ['hormone-therapy-breast', 'letter-standard'],
  ['hormone-therapy-breast', 'a4-standard'],
  ['immunotherapy-lung', 'letter-standard'],
  ['immunotherapy-lung', 'a4-standard'],
  ['targeted-therapy-kidney', 'letter-standard'],
  ['targeted-therapy-kidney', 'a4-standard'],
  ['hormone-therapy-booklet', 'letter-large'],
  ['hormone-therapy-booklet', 'a4-large'],
  ['lung', 'letter-large'],
])('%s in %s has no more pages for any clinic than with an empty profile', async (id, edition) => {
  const handout = handouts.find((one) => one.id === id) as Handout;
  const empty = await renderSheet(handout, edition);
  for (const name of readdirSync(FOLDER)) {
    const clinic = await clinicNamed(name);
    const { pages } = await renderSheet(handout, edition, { clinic, ink: clinic.ink });
    expect(pages, name).toBeLessThanOrEqual(empty.pages);
  }
});
