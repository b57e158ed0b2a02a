import { describe, expect, test } from 'vitest';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';
import type { ClinicProfile } from '../../scripts/model/handout.ts';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';
import { elementsOf, type ReadElement, readStructure, speech } from '../tagged-pdf/read-structure.ts';

const handouts = await realHandouts();

const treeOf = async (
  id: string,
  edition: string,
  clinic: Partial<ClinicProfile> = {},
  fillable = false,
): Promise<ReadElement> => {
  const handout = handouts.find((one) => one.id === id);
  if (!handout) throw new Error(`There is no ${id}.`);
  const changes = { clinic: { ...EMPTY_CLINIC, ...clinic }, fillable };
  return readStructure((await renderSheet(handout, edition, changes)).bytes);
};

/** The spoken text of each element right below the document. */
const top = (root: ReadElement): [string, string][] =>
  root.kids.flatMap((kid) => ('type' in kid ? [[kid.type, speech(kid)] as [string, string]] : []));

const PAIR = 'hormone-therapy-prostate';
const PHONES = { ...EMPTY_CLINIC.phones, day: '555 0100', afterHours: '555 0199' };

describe('the head', () => {
  test('is not read aloud while it has only lines for staff to write on', async () => {
    expect(top(await treeOf(PAIR, 'letter-standard'))[0]).toEqual([
      'H1',
      'Hormone therapy for bone metastasis',
    ]);
  });

  test('is one paragraph before the title, with the name and the phones of the clinic', async () => {
    const root = await treeOf(PAIR, 'letter-standard', {
      name: 'Lakeside Cancer Center',
      department: 'Bone clinic',
      phones: PHONES,
    });
    expect(
      top(root)
        .slice(0, 2)
        .map(([type]) => type),
    ).toEqual(['P', 'H1']);
    const facts = elementsOf(root, 'P')[0];
    expect(elementsOf(facts ?? root, 'Link').map(speech)).toEqual(['555 0100', '555 0199']);
    expect(elementsOf(facts ?? root, 'Span').map(({ entries }) => entries.ActualText)).toEqual([
      ' Lakeside Cancer Center ',
      ' Questions? Call ',
      undefined,
      ' Nights, weekends ',
      undefined,
    ]);
  });
});

test('kind, cancer type and draft mark are read after the title and its lead', async () => {
  const words = top(await treeOf(PAIR, 'letter-standard')).map(([, said]) => said);
  expect(words.slice(3, 6)).toEqual(['Treatment sheet', 'Prostate cancer', 'DRAFT']);
});

test('the footer is read at the end, and a field of the header where its page begins', async () => {
  const foot = [
    'HT-PRO-1 · Hormone therapy, prostate cancer',
    'DRAFT: not for patients until your clinic has reviewed it',
  ];
  const printed = top(await treeOf(PAIR, 'letter-standard'));
  expect(printed.slice(-2).map(([, said]) => said)).toEqual(foot);
  const filled = top(await treeOf(PAIR, 'letter-standard', {}, true));
  const types = filled.map(([type]) => type);
  expect(types.slice(0, 3)).toEqual(['Form', 'Form', 'H1']);
  expect(types.join(' ').match(/Form Form (?:H1|Sect)/gu)).toHaveLength(4);
  expect(filled.slice(-2).map(([, said]) => said)).toEqual(foot);
});

test('a list of questions names its boxes once', async () => {
  const root = await treeOf(PAIR, 'letter-standard');
  const list = elementsOf(root, 'L')
    .filter((each) => elementsOf(each, 'Caption').length > 0)
    .at(-1);
  expect(elementsOf(list ?? root, 'Figure').map(({ entries }) => entries.Alt)).toEqual([
    'Questions with boxes to tick',
  ]);
  expect(elementsOf(list ?? root, 'LI').length).toBeGreaterThan(3);
});

test('the boxes of all medicines of a sheet are named once, at the first', async () => {
  const root = await treeOf(PAIR, 'letter-standard');
  const named = elementsOf(root, 'L').filter((list) =>
    elementsOf(list, 'Figure').some(({ entries }) => entries.Alt === 'Medicines with boxes to tick'),
  );
  expect(named.map((list) => elementsOf(list, 'LI').map(speech))).toEqual([
    ['leuprolide (Lupron Depot, Eligard, Camcevi)', 'goserelin (Zoladex)', 'triptorelin (Trelstar)'],
  ]);
});

test('each answer at a glance is an item with its label', async () => {
  const [section] = elementsOf(await treeOf(PAIR, 'letter-standard'), 'Sect');
  const items = section ? elementsOf(section, 'LI') : [];
  expect(items.map((item) => elementsOf(item, 'P').map(speech))).toEqual([
    ['How it is given', 'You have regular shots, take pills every day, or sometimes have an operation.'],
    ['How we check', 'Blood tests or scans show us how well the treatment is working for you.'],
    ['The goal', 'We want to hold the cancer back and ease pain, although treatment is not a cure.'],
  ]);
});

test('a pronunciation is read without hyphens', async () => {
  const spans = elementsOf(await treeOf(PAIR, 'letter-standard'), 'Span');
  const hint = spans.find((span) => speech(span) === '(tes-TOSS-ter-own)');
  expect(hint?.entries.ActualText).toBe('(say tes toss ter own)');
});

test.each(['letter-standard', 'letter-large'])(
  'in the picture guide each figure is after its heading (%s)',
  async (edition) => {
    const sections = elementsOf(await treeOf('how-cancer-spreads-to-bones', edition), 'Sect');
    const pictured = sections.filter(({ kids }) =>
      kids.some((kid) => 'type' in kid && kid.type === 'Figure'),
    );
    expect(pictured.length).toBeGreaterThan(3);
    for (const section of pictured) {
      const types = section.kids.map((kid) => ('type' in kid ? kid.type : ''));
      expect(types.indexOf('H2')).toBeGreaterThanOrEqual(0);
      expect(types.indexOf('Figure')).toBeGreaterThan(types.indexOf('H2'));
    }
  },
);

test('the columns of a care card without headings are one list', async () => {
  const counts = await Promise.all(
    handouts
      .filter(({ kind }) => kind === 'pair')
      .slice(0, 12)
      .map(async ({ id }) =>
        elementsOf(await treeOf(id, 'letter-standard'), 'Sect').flatMap((section) => {
          const [heading] = elementsOf(section, 'H3');
          if (!heading || !/^(?:Now|Same day|This week):/u.test(speech(heading))) return [];
          return elementsOf(section, 'H3').length === 1 ? [elementsOf(section, 'L').length] : [];
        }),
      ),
  );
  expect(counts.flat().length).toBeGreaterThan(12);
  expect(new Set(counts.flat())).toEqual(new Set([1]));
});
