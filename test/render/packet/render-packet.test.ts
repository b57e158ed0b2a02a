import { PDFDocument } from '@cantoo/pdf-lib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import { en } from '../../../scripts/locales/en/index.ts';
import { NO_PERSON, type PersonalWords } from '../../../scripts/model/packet.ts';
import { questionsFor } from '../../../scripts/model/teach-back.ts';
import { checkPdf } from '../../../scripts/pdf-check/index.ts';
import type { PacketJob } from '../../../scripts/render/packet/packet-job.ts';
import { createRenderPacket } from '../../../scripts/render/packet/render-packet.ts';
import { storedContent } from '../../stored-content.ts';
import { elementsOf, readStructure, speech } from '../../tagged-pdf/read-structure.ts';
import { readMetadata } from '../read-metadata.ts';
import { readPieces } from '../read-pdf.ts';
import { plainJob, realHandouts } from '../render-sheet.ts';
import { wordsByLanguage } from '../words-by-language.ts';

const all = await realHandouts();
const named = (code: string) => all.filter((handout) => handout.code === code);
const [first, ...others] = ['PRO', 'HT-PRO', 'M-ABI', 'HELP'].flatMap(named);
if (first === undefined) throw new Error('There is no sheet PRO');

const PERSON: PersonalWords = {
  givenBy: 'Nurse Ελένη Nguyễn',
  date: '23 November',
  nextVisit: '3 December, 10 am',
  medicines: ['Denosumab under the skin'],
  dates: [],
  line: 'You did well today.',
};

const packet = (changes: Partial<PacketJob> = {}): PacketJob => {
  const { edition, clinic, ink, version, date } = plainJob(first, 'letter-standard');
  const handouts = [first, ...others] as const;
  const title = 'Prostate cancer in bone';
  return {
    ...{ edition, clinic, ink, version, date, title, handouts: [...handouts] },
    duplex: true,
    personal: NO_PERSON,
    teachBack: null,
    ...changes,
  };
};

const render = createRenderPacket();
const { bytes, pages, firstPages } = await render(packet({ personal: PERSON }), en);
const printed = (await readPieces(bytes)).map((pieces) => pieces.map(({ text }) => text).join(' '));

/** The first page, from 1, of a sheet: the first with its code in the footer. */
const firstPageOf = (code: string): number => printed.findIndex((text) => text.includes(`${code}-1 `)) + 1;

/** The page, from 1, of each named destination. */
const placesIn = async (pdf: Uint8Array): Promise<Map<string, number>> => {
  const file = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise;
  const places: [string, number][] = [];
  for (const [name, [page]] of Object.entries(await file.getDestinations()))
    places.push([name, (await file.getPageIndex(page)) + 1]);
  await file.destroy();
  return new Map(places);
};

test('a clinic’s note in another language is marked with it', async () => {
  const clinic = {
    ...plainJob(first, 'letter-standard').clinic,
    footer: ':lang[Todo es gratis.]{code="es"}',
  };
  const { bytes: own, pages: count } = await render(packet({ clinic }), en);
  const marked: string[] = [];
  for (let page = 1; page <= count; page += 1)
    for (const [language, words] of await wordsByLanguage(own, page))
      if (language === 'es') marked.push(words);
  expect(marked.length).toBeGreaterThan(others.length);
  expect(new Set(marked)).toEqual(new Set(['Todo es gratis.']));
});

test('its own page number does not cost a sheet of two full pages a third one', async () => {
  const { clinic } = packet();
  const phones = { day: '617-632-3000', afterHours: '617-632-3001', allHours: null };
  const overview = packet({
    handouts: [first, first],
    duplex: false,
    clinic: { ...clinic, name: 'North Clinic', phones },
  });
  const made = await render(overview, en);
  expect((made.firstPages[1] ?? 0) - (made.firstPages[0] ?? 0)).toBe(2);
});

describe('a packet of four sheets, printed on both sides', () => {
  test('begins each sheet on a front, on the page in the contents', () => {
    for (const { code, title } of [first, ...others]) {
      const page = firstPageOf(code);
      expect(page % 2, code).toBe(1);
      expect(printed[0]?.replaceAll(/\s+/gu, ' ')).toContain(`${title} ${code} ${page}`);
    }
  });

  test('shows the first page of each sheet', () => {
    expect(firstPages).toEqual(['PRO', 'HT-PRO', 'M-ABI', 'HELP'].map(firstPageOf));
  });

  test('numbers its pages, and those of each sheet', () => {
    expect(printed).toHaveLength(pages);
    const start = firstPageOf('HT-PRO');
    expect(printed[start]).toContain('Page 2 of');
    expect(printed[start]).toContain(`Packet page ${start + 1} of ${pages}`);
    expect(printed[0]).toContain(`Packet page 1 of ${pages}`);
  });

  test('has a separate destination for the emergency card of each sheet', async () => {
    const places = await placesIn(bytes);
    for (const code of ['PRO', 'HT-PRO', 'M-ABI', 'HELP']) {
      const page = places.get(`${code}-emergency`) ?? 0;
      expect(printed[page - 1], code).toContain(`${code}-1 `);
    }
    expect(places.has('emergency')).toBe(false);
  });

  test('marks an empty back as empty, and has nothing of it read aloud', async () => {
    expect(printed[1]).toContain(en.phrases.packet.blank);
    expect(speech(await readStructure(bytes))).not.toContain(en.phrases.packet.blank);
  });

  test('has one title, and each sheet below it as a part', async () => {
    const root = await readStructure(bytes);
    expect(elementsOf(root, 'H1').map(speech)).toEqual(['Prostate cancer in bone']);
    const headings = elementsOf(root, 'H2').map(speech);
    for (const { heading } of [first, ...others]) expect(headings).toContain(heading);
    expect(elementsOf(root, 'Part')).toHaveLength(5);
  });

  test('has each sheet in its outline as the contents name it, with the cancer that it is about', async () => {
    const file = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    const [top] = await file.getOutline();
    await file.destroy();
    expect(top?.title).toBe('Prostate cancer in bone');
    const names = top?.items.map((item: { title: string }) => item.title);
    const { contents, medicines } = en.phrases.packet;
    expect(names).toEqual([contents, medicines, ...[first, ...others].map(({ title }) => title)]);
  });

  test('marks drafts on the cover and on every sheet', () => {
    const sheets = printed.filter((text) => !text.includes(en.phrases.packet.blank));
    for (const text of sheets) expect(text).toContain(en.phrases.draft);
  });

  test('prints personal data on its cover, and has none of it in its metadata', async () => {
    const typed = [PERSON.givenBy, PERSON.date, PERSON.nextVisit, PERSON.line, ...PERSON.medicines];
    for (const words of typed)
      expect(printed[0]?.replaceAll(/\s/gu, '')).toContain(words?.replaceAll(/\s/gu, ''));
    const file = await PDFDocument.load(bytes, { updateMetadata: false });
    const said = [file.getTitle(), file.getAuthor(), file.getSubject(), file.getKeywords()].join(' ');
    for (const words of typed) expect(said).not.toContain(words);
  });

  test('does not reveal in its metadata whether it is for one person', async () => {
    const { bytes: forNobody } = await render(packet(), en);
    expect(Buffer.compare(forNobody, bytes)).not.toBe(0);
    expect(await readMetadata(bytes)).toEqual(await readMetadata(forNobody));
  });

  test('passes the checks of PDF/UA-1, PDF/A-2a and print', async () => {
    expect((await checkPdf(bytes, 'packet.pdf')).findings).toEqual([]);
  });

  test('has the same bytes each time', async () => {
    expect(Buffer.compare((await render(packet({ personal: PERSON }), en)).bytes, bytes)).toBe(0);
  });
});

test.each(['a4-standard', 'letter-large'])(
  'a packet of %s, printed on one side, passes the checks',
  async (name) => {
    const { edition } = plainJob(first, name);
    const made = await render(packet({ edition, duplex: false }), en);
    expect((await checkPdf(made.bytes, 'packet.pdf')).findings).toEqual([]);
    const texts = (await readPieces(made.bytes)).map((pieces) => pieces.map(({ text }) => text).join(' '));
    expect(texts.filter((text) => text.includes(en.phrases.packet.blank))).toEqual([]);
  },
);

describe('a page for staff', async () => {
  const { teachBacks } = await storedContent();
  const teachBack = teachBacks.en ?? null;
  if (teachBack === null) throw new Error('The content has no questions');
  const made = await render(packet({ teachBack }), en);
  const texts = (await readPieces(made.bytes)).map((pieces) => pieces.map(({ text }) => text).join(' '));
  const last = texts.at(-1)?.replaceAll(/\s+/gu, ' ') ?? '';

  test('is the last one, is marked as not for the patient, and begins on a front', () => {
    expect(texts.length).toBeGreaterThan(pages);
    expect(texts.length % 2).toBe(1);
    expect(last).toContain(en.phrases.packet.teachBack.title);
    expect(last).toContain('Not for the patient');
    expect(texts.filter((text) => text.includes('Not for the patient'))).toHaveLength(1);
  });

  test('has three questions on each sheet', () => {
    for (const sheet of [first, ...others]) {
      expect(last).toContain(`(${sheet.code})`);
      for (const question of questionsFor(teachBack, sheet)) expect(last).toContain(question);
    }
  });

  test('is not in the contents on the cover, and is a part of the structure', async () => {
    expect(texts[0]).not.toContain('staff: teach-back');
    expect(elementsOf(await readStructure(made.bytes), 'Part')).toHaveLength(6);
    expect(made.firstPages).toEqual(firstPages);
  });

  test('passes the checks of PDF/UA-1, PDF/A-2a and print, in large print too', async () => {
    expect((await checkPdf(made.bytes, 'packet.pdf')).findings).toEqual([]);
    const { edition } = plainJob(first, 'letter-large');
    const large = await render(packet({ edition, teachBack }), en);
    expect((await checkPdf(large.bytes, 'packet.pdf')).findings).toEqual([]);
  });
});

describe('a planner page', async () => {
  const dates = ['3 December, 10:30 am: Infusion: second floor', 'Every Monday in January'];
  const [one] = others;
  const sheets = { handouts: [first, ...(one ? [one] : [])] as const };
  const made = await render(packet({ ...sheets, personal: { ...PERSON, dates } }), en);
  const texts = (await readPieces(made.bytes)).map((pieces) => pieces.map(({ text }) => text).join(' '));
  const last = texts.at(-1)?.replaceAll(/\s+/gu, ' ') ?? '';

  test('has the typed dates, split at the first colon followed by a space, and lines for more', () => {
    expect(last).toContain(
      'When What for 3 December, 10:30 am Infusion: second floor Every Monday in January –',
    );
    expect(last).toContain('More dates When What for Notes 1. 2. 3.');
  });

  test('comes after the sheets, on a front, on the page given on the cover', () => {
    expect(texts.length % 2).toBe(1);
    expect(texts[0]?.replaceAll(/\s+/gu, ' ')).toContain(`My treatment dates – ${texts.length}`);
    expect(made.firstPages).toHaveLength(2);
  });

  test('is a part of the structure, and its tables have headers', async () => {
    const parts = elementsOf(await readStructure(made.bytes), 'Part');
    expect(parts).toHaveLength(4);
    expect(speech(parts.at(-1) ?? expect.unreachable())).toContain('My treatment dates');
    expect((await checkPdf(made.bytes, 'packet.pdf')).findings).toEqual([]);
  });

  test('is missing without dates, and its dates are not in the metadata', async () => {
    expect(printed.join(' ')).not.toContain('My treatment dates');
    const without = await render(packet({ ...sheets, personal: PERSON }), en);
    expect(await readMetadata(made.bytes)).toEqual(await readMetadata(without.bytes));
  });

  test('passes the checks in large print, with as many dates as there may be', async () => {
    const { edition } = plainJob(first, 'letter-large');
    const many = Array.from({ length: 24 }, (_, index) => `${index + 1} December: Radiation`);
    const large = await render(packet({ ...sheets, edition, personal: { ...PERSON, dates: many } }), en);
    expect((await checkPdf(large.bytes, 'packet.pdf')).findings).toEqual([]);
  });
});
