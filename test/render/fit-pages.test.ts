import { describe, expect, test } from 'vitest';
import { EMPTY_CLINIC, isEmptyClinic } from '../../scripts/model/empty-clinic.ts';
import { FULL_CLINIC } from '../../scripts/model/full-clinic.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { fitPages } from '../../scripts/render/fit-pages.ts';
import type { Job } from '../../scripts/render/job.ts';
import type { SheetFit } from '../../scripts/render/sheet-element.ts';
import { handout } from '../build/sample-build.ts';
import { plainJob } from './render-sheet.ts';

const HANDOUT = handout('sheet');
const OWN = { ...EMPTY_CLINIC, name: 'Seaside Clinic' };
const jobOf = (clinic: Job['clinic']): Job => plainJob(HANDOUT, 'letter-standard', { clinic });

type Laid = { fills: number[]; flaw: number; cardsPage: number | null; fit: SheetFit };

const filled = (pages: number, last = 1): number[] => [...Array<number>(pages - 1).fill(1), last];

/**
 * Lays out as many pages as the clinic’s own words need, one less per step of tightness; records the
 * requests.
 */
const layingOut = (own: number, long = 0) => {
  const asked: string[] = [];
  const layOut = async ({ clinic }: Job, fit: SheetFit): Promise<Laid> => {
    asked.push(`${clinic.name ?? 'empty'} ${fit.isLong ? 'long' : 'short'} ${fit.tightness}`);
    const added = clinic.name === null ? 0 : Math.max(0, own - fit.tightness);
    return { fills: filled(2 + added + (fit.isLong ? long : 0)), flaw: 0, cardsPage: 0, fit };
  };
  return { asked, layOut };
};

test('a profile is empty whatever its colours', () => {
  expect(isEmptyClinic({ ...EMPTY_CLINIC, ink: 'black', accent: '#0A4453' })).toBe(true);
  expect(isEmptyClinic(OWN)).toBe(false);
});

test('a sheet with an empty profile is set as designed, and laid out once', async () => {
  const { asked, layOut } = layingOut(3);
  expect((await fitPages(jobOf(EMPTY_CLINIC), 2, layOut)).laidOut.fit).toEqual({
    isLong: false,
    tightness: 0,
    order: 'cards',
  });
  expect(asked).toEqual(['empty short 0']);
});

test('a clinic’s own words make a sheet only as tight as necessary', async () => {
  expect((await fitPages(jobOf(OWN), 2, layingOut(0).layOut)).laidOut.fit.tightness).toBe(0);
  expect((await fitPages(jobOf(OWN), 2, layingOut(2).layOut)).laidOut.fit.tightness).toBe(2);
});

test('form fields add no page to the sheet for a pen, also with an empty profile', async () => {
  const layOut = async ({ fillable }: Job, fit: SheetFit): Promise<Laid> => ({
    fills: filled(fillable && fit.tightness < 2 ? 3 : 2),
    flaw: 0,
    cardsPage: 0,
    fit,
  });
  for (const clinic of [EMPTY_CLINIC, OWN]) {
    const { laidOut, addedPages } = await fitPages({ ...jobOf(clinic), fillable: true }, 2, layOut);
    expect([laidOut.fills.length, laidOut.fit.tightness, addedPages]).toEqual([2, 2, 0]);
  }
});

test('a sheet that no setting fits has the fewest pages, and reports the added ones', async () => {
  const { laidOut, addedPages } = await fitPages(jobOf(OWN), 9, layingOut(9).layOut);
  expect([laidOut.fit.tightness, laidOut.fills.length, addedPages]).toEqual([7, 4, 2]);
});

test('a sheet of more pages than a short one may have is laid out as a long one', async () => {
  const { laidOut, own } = await fitPages(jobOf(EMPTY_CLINIC), 1, layingOut(0, 1).layOut);
  expect([laidOut.fit.isLong, laidOut.fills.length, (await own(2)).fills.length]).toEqual([true, 3, 2]);
});

test('its lines are counted as they are printed where it has fewer pages as a long one', async () => {
  const { laidOut, own } = await fitPages(jobOf(EMPTY_CLINIC), 1, layingOut(0, -1).layOut);
  const printed = await own(0);
  expect([laidOut.fit.isLong, printed.fit.isLong, printed.fills.length]).toEqual([true, true, 1]);
});

describe('a sheet with many words is first laid out as a long one', () => {
  const job = plainJob(handout('sheet', 'Ask your nurse. '.repeat(400)), 'letter-standard');

  test('and only as that when it surely does not fit as a short one', async () => {
    const { asked, layOut } = layingOut(0, 1);
    const { laidOut, own } = await fitPages(job, 2, layOut);
    expect([laidOut.fit.isLong, asked]).toEqual([true, ['empty long 0']]);
    expect((await own(3)).fit.isLong).toBe(true);
    expect(asked).toEqual(['empty long 0']);
    expect((await own(2)).fit.isLong).toBe(false);
    expect(asked).toEqual(['empty long 0', 'empty short 0']);
  });

  test('and as a short one too when it may fit', async () => {
    const { asked, layOut } = layingOut(0);
    expect((await fitPages(job, 2, layOut)).laidOut.fit.isLong).toBe(false);
    expect(asked).toEqual(['empty long 0', 'empty short 0']);
  });
});

/** Lays out three pages, the last filled to `last`, and two from a tightness on. */
const sparse =
  (last: number, savedAt: number) =>
  async (_: Job, fit: SheetFit): Promise<Laid> => ({
    fills: fit.tightness >= savedAt ? filled(2) : filled(3, last),
    flaw: 0,
    cardsPage: 0,
    fit,
  });

test('an almost blank last page is avoided by a slightly tighter setting', async () => {
  const saved = await fitPages(jobOf(EMPTY_CLINIC), 9, sparse(0.05, 2));
  expect([saved.laidOut.fit.tightness, saved.laidOut.fills.length]).toEqual([2, 2]);
  const tooTight = await fitPages(jobOf(EMPTY_CLINIC), 9, sparse(0.05, 3));
  expect([tooTight.laidOut.fit.tightness, tooTight.laidOut.fills.length]).toEqual([0, 3]);
});

test('but not when the fullest profile would need that page all the same', async () => {
  const { laidOut } = await fitPages(jobOf(EMPTY_CLINIC), 9, async (job, fit) =>
    job.clinic === FULL_CLINIC ? { fills: filled(3), flaw: 0, cardsPage: 0, fit } : sparse(0.05, 2)(job, fit),
  );
  expect([laidOut.fit.tightness, laidOut.fills.length]).toEqual([0, 3]);
});

test('a bad page makes a sheet a little tighter, if that improves it', async () => {
  const flawed =
    (betterAt: number) =>
    async (_: Job, fit: SheetFit): Promise<Laid> => ({
      fills: filled(3),
      flaw: fit.tightness >= betterAt ? 0 : 0.5,
      cardsPage: 0,
      fit,
    });
  expect((await fitPages(jobOf(EMPTY_CLINIC), 9, flawed(1))).laidOut.fit.tightness).toBe(1);
  expect((await fitPages(jobOf(EMPTY_CLINIC), 9, flawed(3))).laidOut.fit.tightness).toBe(0);
});

test('a sheet whose pages are full is not set tighter', async () => {
  const { laidOut } = await fitPages(jobOf(EMPTY_CLINIC), 9, sparse(0.9, 1));
  expect([laidOut.fit.tightness, laidOut.fills.length]).toEqual([0, 3]);
});

describe('in large print', () => {
  const intro: Handout['intro'] = [{ type: 'rule' }];
  const job = plainJob({ ...HANDOUT, intro }, 'letter-large', { clinic: EMPTY_CLINIC });
  /** Has the care cards on the third page in some orders. */
  const late =
    (...orders: string[]) =>
    async (_: Job, fit: SheetFit): Promise<Laid> => ({
      fills: filled(5),
      flaw: 0,
      cardsPage: orders.includes(fit.order) ? 2 : 1,
      fit,
    });

  test.each([
    [[], 'intro'],
    [['intro'], 'intro-and-cards'],
    [['intro', 'intro-and-cards'], 'cards'],
    [['intro', 'intro-and-cards', 'cards'], 'cards'],
  ])('when the cards come late in the orders %j, the order is %s', async (orders, expected) => {
    expect((await fitPages(job, 9, late(...orders))).laidOut.fit.order).toBe(expected);
  });

  test.each([
    [0, 'cards-on-top'],
    [1, 'cards'],
    [null, 'cards'],
  ])(
    'an overview whose cards are on page %j without the line on emergencies has the order %s',
    async (onTop, expected) => {
      const overview = plainJob({ ...HANDOUT, kind: 'cancer-type' }, 'letter-large', {
        clinic: EMPTY_CLINIC,
      });
      const layOut = async (_: Job, fit: SheetFit): Promise<Laid> => ({
        fills: filled(5),
        flaw: 0,
        cardsPage: fit.order === 'cards-on-top' ? onTop : 1,
        fit,
      });
      expect((await fitPages(overview, 9, layOut)).laidOut.fit.order).toBe(expected);
    },
  );
});
