import { expect, test } from 'vitest';
import { printedOrders } from '../../scripts/handout/plan/order-for-print.ts';
import { checkFile } from '../../scripts/handout-check/check-file.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import { EDITIONS } from '../../scripts/model/editions.ts';
import type { Edition, Handout } from '../../scripts/model/handout.ts';
import type { Job } from '../../scripts/render/job.ts';
import { builtSheet, realHandouts } from '../render/render-sheet.ts';

const handouts = await realHandouts();
const sheets = handouts.map((handout, index) => {
  const edition = EDITIONS[index % EDITIONS.length] as Edition;
  return [handout.id, edition.name, handout, edition] as const;
});

const findingsOf = async (handout: Handout, edition: Edition, changes: Partial<Job> = {}) => {
  const { bytes } = await builtSheet(handout, edition.name, changes);
  const expected = { type: 'handout', orders: printedOrders(handout, edition.size) } as const;
  const file = { file: `${handout.id}.pdf`, bytes, sha256: null, expected, locales: LOCALES };
  const { findings, notChecked } = await checkFile(file);
  return {
    findings: findings.map(({ condition, page, element, found }) => [condition, page, element, found]),
    notChecked,
  };
};

test.each(sheets)('%s, %s, has no findings', async (_id, _name, handout, edition) => {
  expect(await findingsOf(handout, edition)).toEqual({ findings: [], notChecked: [] });
});

test.each(sheets.filter(([, , { kind }]) => kind === 'booklet'))(
  '%s, %s, fillable, has no findings: rows of fields are rows',
  async (_id, _name, handout, edition) => {
    expect(await findingsOf(handout, edition, { fillable: true })).toEqual({ findings: [], notChecked: [] });
  },
);

const oneOfEachKind = [...new Map(sheets.map((sheet) => [sheet[2].kind, sheet])).values()];

test.each(oneOfEachKind)(
  '%s, %s, as PDF 2.0, fillable or not, claims its standards and has no findings',
  async (_id, _name, handout, edition) => {
    for (const fillable of [false, true])
      expect(await findingsOf(handout, edition, { pdfVersion: '2.0', fillable })).toEqual({
        findings: [],
        notChecked: [],
      });
  },
);
