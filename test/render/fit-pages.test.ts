import { expect, test } from 'vitest';
import { EMPTY_CLINIC, isEmptyClinic } from '../../scripts/model/empty-clinic.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { fitPages } from '../../scripts/render/fit-pages.ts';
import type { Job } from '../../scripts/render/job.ts';
import type { Fit } from '../../scripts/render/sheet-element.ts';
import { plainJob } from './render-sheet.ts';

const HANDOUT = { id: 'sheet', language: 'en' } as unknown as Handout;
const OWN = { ...EMPTY_CLINIC, name: 'Seaside Clinic' };
const jobOf = (clinic: Job['clinic']): Job => plainJob(HANDOUT, 'letter-standard', { clinic });

type Laid = { pages: number; fit: Fit };

/** Lays out as many pages as the clinic’s own words need, one less for each step tighter; notes what it was asked. */
const layingOut = (own: number, long = 0) => {
  const asked: string[] = [];
  const layOut = async ({ clinic }: Job, fit: Fit): Promise<Laid> => {
    asked.push(`${clinic.name ?? 'empty'} ${fit.isLong ? 'long' : 'short'} ${fit.tightness}`);
    const added = clinic.name === null ? 0 : Math.max(0, own - fit.tightness);
    return { pages: 2 + added + (fit.isLong ? long : 0), fit };
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
  });
  expect(asked).toEqual(['empty short 0']);
});

test('what a clinic prints of its own makes a sheet tighter, only as far as it takes', async () => {
  expect((await fitPages(jobOf(OWN), 2, layingOut(0).layOut)).laidOut.fit.tightness).toBe(0);
  expect((await fitPages(jobOf(OWN), 2, layingOut(2).layOut)).laidOut.fit.tightness).toBe(2);
});

test('a sheet that no setting saves is the one with the fewest pages', async () => {
  const { laidOut } = await fitPages(jobOf(OWN), 9, layingOut(9).layOut);
  expect([laidOut.fit.tightness, laidOut.pages]).toEqual([4, 7]);
});

test('a sheet of more pages than a short one may have is set as a long one', async () => {
  const { laidOut, short } = await fitPages(jobOf(EMPTY_CLINIC), 1, layingOut(0, 1).layOut);
  expect([laidOut.fit.isLong, laidOut.pages, short.pages]).toEqual([true, 3, 2]);
});
