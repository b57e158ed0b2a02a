import { expect, test } from 'vitest';
import { inlineText } from '../../../../scripts/handout/text/inline-text.ts';
import { blockRuns } from '../../../../scripts/handout/text/text-runs.ts';
import { en } from '../../../../scripts/locales/en/index.ts';
import type { Block, Handout, MedicineGroup } from '../../../../scripts/model/handout.ts';
import { realHandouts } from '../../../render/render-sheet.ts';

const handouts = await realHandouts();
const medicines = handouts.filter(({ kind }) => kind === 'medicine');
const booklets = handouts.filter(({ kind }) => kind === 'booklet');

const blocksOf = ({ intro, sections }: Handout): Block[] => [
  ...intro,
  ...sections.flatMap(({ blocks }) => blocks),
];

const groupsOf = (handout: Handout): MedicineGroup[] =>
  blocksOf(handout).flatMap((block) => (block.type === 'medicines' ? block.groups : []));

/** The medicine sheets that a booklet has a box for: each is named with its code. */
const listedOn = (booklet: Handout): Handout[] => {
  const named = groupsOf(booklet).flatMap(({ title, names }) => [title, ...names].map(inlineText));
  return medicines.filter(({ code }) => named.some((words) => words.endsWith(`, sheet ${code}`)));
};

const FIXED = [
  'What it does',
  'How to take it',
  'What you may notice',
  'What we check',
  'Do not',
  'Pregnancy and birth control',
  'When to get help',
];

const headingsUnder = (booklet: Handout, title: string): string[] =>
  booklet.sections
    .filter((section) => inlineText(section.title) === title)
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'heading' && block.level === 3 ? [inlineText(block.children)] : []));

const withBoxes = booklets.filter((booklet) => groupsOf(booklet).length > 0);
const inFull = withBoxes.filter(
  ({ id }) => !['chemotherapy-booklet', 'hormone-therapy-booklet', 'targeted-therapy-booklet'].includes(id),
);

test('each booklet of a treatment with medicines has boxes to tick for them', () => {
  const treatments = withBoxes.map(({ treatment }) => treatment?.id);
  expect(new Set(treatments)).toEqual(
    new Set([
      'bone-strengthening-medicines',
      'chemotherapy',
      'hormone-therapy',
      'immunotherapy',
      'pain-relief',
      'radiopharmaceuticals',
      'targeted-therapy',
    ]),
  );
});

test.each(inFull.map((booklet) => [booklet.id, booklet] as const))(
  '%s describes each medicine that it has a box for, under the headings of its sheet',
  (_id, booklet) => {
    const listed = listedOn(booklet);
    expect(listed.length).toBeGreaterThan(0);
    for (const { heading } of listed)
      expect([heading, ...headingsUnder(booklet, heading)]).toEqual([heading, ...FIXED]);
  },
);

test.each(withBoxes.map((booklet) => [booklet.id, booklet] as const))(
  '%s lists the sources of what it says about its medicines',
  (_id, booklet) => {
    const keys = new Set(booklet.sources.map(({ key }) => key));
    for (const { id, sources } of listedOn(booklet))
      expect([id, sources.some(({ key }) => keys.has(key))]).toEqual([id, true]);
  },
);

test.each(['breast', 'colorectal', 'lung', 'prostate'])(
  'the booklet on chemotherapy for %s cancer has the medicines of its sheet',
  (cancer) => {
    const codesOn = (id: string): string[] =>
      handouts.filter((one) => one.id === id).flatMap((one) => listedOn(one).map(({ code }) => code));
    expect(codesOn(`chemotherapy-${cancer}-booklet`)).toEqual(codesOn(`chemotherapy-${cancer}`));
    expect(codesOn(`chemotherapy-${cancer}`).length).toBeGreaterThan(1);
  },
);

test('a booklet has the exact sentences of the medicine sheets', () => {
  const booklet = booklets.find(({ id }) => id === 'hormone-therapy-prostate-booklet');
  const abiraterone = medicines.find(({ id }) => id === 'abiraterone');
  const said = new Set(blockRuns(booklet === undefined ? [] : blocksOf(booklet)).map(inlineText));
  const wanted = (abiraterone?.sections ?? [])
    .filter(({ id }) => id !== 'when-to-get-help' && id !== 'plan')
    .flatMap(({ blocks }) => blockRuns(blocks))
    .map(inlineText)
    .filter((words) => words !== en.sheets.effectsHelp);
  expect(wanted.length).toBeGreaterThan(20);
  expect(wanted.filter((words) => !said.has(words))).toEqual([]);
});
