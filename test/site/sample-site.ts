import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { replaceFolder } from '../../scripts/build/publish/replace-folder.ts';
import { textHash } from '../../scripts/handout/text/handout-text.ts';
import { en } from '../../scripts/locales/en/index.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import { EDITIONS } from '../../scripts/model/editions.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import type { Release } from '../../scripts/release-records/release.ts';
import { openPages } from '../../scripts/site/pages.tsx';
import { siteFiles } from '../../scripts/site/site-files.ts';
import type { SheetFacts } from '../../templates/web/catalogue/sheet-facts.ts';
import { release, releasedSheet } from '../release-records/sample-release.ts';
import { run } from '../run-program.ts';
import { wholeContent } from '../stored-content.ts';

/** A handout with invented PDFs. */
export const factsOf = (handout: Handout, change: Partial<SheetFacts> = {}): SheetFacts => ({
  handout,
  revision: 1,
  version: '2026.11.1',
  textHash: textHash(handout),
  grade: 4.2,
  pdfs: EDITIONS.map(({ name }) => ({
    edition: name,
    ink: 'colour',
    fillable: false,
    href: `pdf/${handout.language}/${name}/${handout.id}.pdf`,
    pages: 2,
    bytes: 100_000,
    sha256: '0'.repeat(64),
  })),
  formats: [],
  ...change,
});

/** Sheets with PDFs: enough for every kind of sheet and every search. */
const SAMPLE =
  /^(?:prostate|breast|surgery|hormone-therapy|chemotherapy|bone-strengthening-medicines)$|-(?:prostate|breast|booklet)$|^when|^words|^how/u;

/** A real PDF of one small sheet, used for all of them. */
const onePdf = async (root: string): Promise<Uint8Array> => {
  const args = [
    '--content',
    'test/fixtures/build/two-guides',
    '--only',
    'alpha',
    '--edition',
    'letter-standard',
  ];
  const built = await run('build', [...args, '--out', join(root, 'built'), '--quiet']);
  if (built.code !== 0) throw new Error(built.stderr);
  return readFile(join(root, 'built/en/letter-standard/alpha.pdf'));
};

const reviewed = (handout: Handout): Handout => ({
  ...handout,
  review: { state: 'reviewed', name: 'N. N.', role: 'Reader', date: '2026-11-01', nextReview: '2027-11-01' },
});

/** A release with a safety change of a sheet, and one before it. */
const releases = ({ id, language, code, title }: Handout): Release[] => {
  const sheet = releasedSheet({ id, language, code, title, kind: 'pair' });
  const change = {
    id,
    language,
    what: 'changed',
    kind: 'safety',
    note: 'A dose was wrong.',
    added: ['New.'],
    removed: ['Old.'],
  } as const;
  return [
    release({ version: '2026.10.1', date: '2026-10-05', sheets: [sheet] }),
    release({
      sheets: [{ ...sheet, revision: 2 }],
      changes: [{ ...change, added: [...change.added], removed: [...change.removed] }],
    }),
  ];
};

/** The same with its PDFs in black ink as well. */
const inBothInks = (facts: SheetFacts): SheetFacts => ({
  ...facts,
  pdfs: facts.pdfs.flatMap((pdf) => [
    pdf,
    { ...pdf, ink: 'black', href: pdf.href.replace(`/${pdf.edition}/`, `/${pdf.edition}-black/`) },
  ]),
});

/**
 * A site of the English content in a new folder, with one PDF for some sheets: the sheet on chemotherapy for breast
 * cancer is reviewed, that on hormone therapy for prostate cancer is in its second revision after a recall
 * and is printed in black too, one sheet is withdrawn.
 */
export const writeSampleSite = async (): Promise<{ folder: string; remove: () => Promise<void> }> => {
  const root = await mkdtemp(join(tmpdir(), 'sample-site-'));
  const { handouts, entries, teachBacks } = await wholeContent();
  const pdf = await onePdf(root);
  const sheets = handouts
    .filter(({ language }) => language === 'en')
    .map((handout) => (handout.id === 'chemotherapy-breast' ? reviewed(handout) : handout))
    .map((handout) => factsOf(handout, handout.id === 'hormone-therapy-prostate' ? { revision: 2 } : {}))
    .map((facts) => (facts.revision === 2 ? inBothInks(facts) : facts));
  const changed = sheets.find(({ revision }) => revision === 2)?.handout as Handout;
  const pdfs = new Map(
    sheets
      .filter(({ handout }) => SAMPLE.test(handout.id))
      .flatMap((facts) => facts.pdfs.map(({ href }) => [href.replace(/^pdf\//u, ''), pdf] as const)),
  );
  const manifest = { version: '2026.11.1', options: {}, pdfs: [] as unknown[] } as Parameters<
    typeof siteFiles
  >[0]['build']['manifest'];
  const withdrawn = [
    {
      id: 'gone',
      language: 'en',
      code: 'GONE',
      since: '2026-11-02',
      reason: 'It is not used any more.',
      replacedBy: changed.id,
    },
  ];
  const build = { manifest, pdfs, others: new Map<string, Uint8Array>() };
  const none = { treatments: [], cancerTypes: [], guides: [], medicines: [], rxnorm: {} };
  const parts = {
    build,
    locale: en,
    locales: LOCALES,
    sheets,
    withdrawn,
    withheld: [],
    clinic: null,
    releases: releases(changed),
    entries: entries ?? none,
    teachBacks,
  };
  const folder = join(root, 'site');
  await replaceFolder(folder, await siteFiles(parts, openPages()), 'catalog.json');
  return { folder, remove: () => rm(root, { recursive: true, force: true }) };
};
