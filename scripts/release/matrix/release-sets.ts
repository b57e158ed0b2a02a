import { printJobs } from '../../build/plan/print-jobs.ts';
import type { LoadedContent } from '../../build/plan/read-sheets.ts';
import { costOf } from '../../build/shards/costs.ts';
import { collectionsOf } from '../../formats/epub/collections.ts';
import { BILINGUAL_EDITIONS } from '../../model/editions.ts';
import type { Locales } from '../../model/locale.ts';
import { localeOf } from '../../model/locale.ts';
import { planReady, type ReadyJob } from '../../packet/ready/plan-ready.ts';

/** One kind of files in a release, or a check of them, which makes no files: number of files, processor seconds, bytes. */
export type ReleaseSet = { name: string; files: number; seconds: number; bytes: number };

/** The content of a release. */
export type MatrixContent = Pick<LoadedContent<unknown>, 'handouts' | 'clinic' | 'entries'>;

/**
 * Cost per file, measured on 2026-11-29 on a machine of two busy processors: `seconds` of a PDF are
 * multiplied by the cost table of the shards (`costs.ts`), those of other formats are per file; `bytes` are
 * per file (in two languages of 2026-11-30, to fill in without what its smaller typeface saves since), of a packet per sheet in it.
 */
const MEASURED = {
  colour: { seconds: 1.5, bytes: 73_600 },
  black: { seconds: 1.5, bytes: 73_000 },
  fillable: { seconds: 1.7, bytes: 112_000 },
  bilingual: { seconds: 1.5, bytes: 102_000 },
  packets: { seconds: 3, bytes: 37_000 },
  text: { seconds: 0.02, bytes: 17_100 },
  speech: { seconds: 0.02, bytes: 30_000 },
  ebooks: { seconds: 0.05, bytes: 16_000 },
  books: { seconds: 0.5, bytes: 412_000 },
  braille: { seconds: 0.1, bytes: 15_000 },
};

/** Processor seconds of `check:pdfs` for one PDF, of a packet for one sheet in it, measured on 2026-11-30 as above. */
const CHECKED = 0.084;

const MILLISECONDS = 1000;

const COLOUR = { ink: 'colour', fillable: false } as const;

type Priced = Parameters<typeof costOf>[0];

const costOfAll = (jobs: readonly Priced[]): number =>
  jobs.reduce((sum, job) => sum + costOf(job), 0) / MILLISECONDS;

const pdfSet = (
  name: string,
  jobs: readonly Priced[],
  { seconds, bytes }: (typeof MEASURED)['colour'],
): ReleaseSet => ({
  name,
  files: jobs.length,
  seconds: costOfAll(jobs) * seconds,
  bytes: jobs.length * bytes,
});

/** Each sheet of each packet, in each edition. */
const sheetsInPackets = (packets: readonly ReadyJob[]): Priced[] =>
  packets.flatMap(({ packet, edition }) => packet.sheets.map((handout) => ({ handout, edition })));

const fileSet = (name: string, files: number, one: (typeof MEASURED)['text']): ReleaseSet => ({
  name,
  files,
  seconds: files * one.seconds,
  bytes: files * one.bytes,
});

/** Every PDF is read back, sheet by sheet in packets and in two languages. */
const checkSet = (pdfs: number): ReleaseSet => ({
  name: 'check:pdfs of all of them',
  files: 0,
  seconds: pdfs * CHECKED,
  bytes: 0,
});

/**
 * The kinds of files in a release with their expected cost: files are counted, seconds and bytes are
 * estimates.
 */
export const releaseSets = (content: MatrixContent, locales: Locales): ReleaseSet[] => {
  const { handouts } = content;
  const jobs = printJobs(handouts, COLOUR);
  const bilingual = printJobs(handouts, { ...COLOUR, editions: BILINGUAL_EDITIONS.map(({ name }) => name) });
  const languages = [...new Set(handouts.map(({ language }) => language))];
  const books = languages.flatMap((language) =>
    collectionsOf(
      handouts.filter((handout) => handout.language === language),
      localeOf(locales, language),
    ),
  );
  const packets = planReady(content, { only: [], editions: [], shard: null });
  const inPackets = sheetsInPackets(packets);
  return [
    pdfSet('PDFs in colour', jobs, MEASURED.colour),
    pdfSet('PDFs in black', jobs, MEASURED.black),
    pdfSet('PDFs to fill in', jobs, MEASURED.fillable),
    pdfSet('PDFs in two languages', bilingual, MEASURED.bilingual),
    { ...pdfSet('ready-made packets', inPackets, MEASURED.packets), files: packets.length },
    fileSet('plain text', handouts.length, MEASURED.text),
    fileSet('speech (SSML)', handouts.length, MEASURED.speech),
    fileSet('e-books of a sheet', handouts.length, MEASURED.ebooks),
    fileSet('e-books of several', books.length, MEASURED.books),
    fileSet('braille', handouts.length, MEASURED.braille),
    checkSet(3 * jobs.length + 2 * bilingual.length + inPackets.length),
  ];
};
