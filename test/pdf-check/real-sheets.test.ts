import { expect, test } from 'vitest';
import { printedOrders } from '../../scripts/handout/plan/order-for-print.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import { EDITIONS } from '../../scripts/model/editions.ts';
import type { Edition, Handout } from '../../scripts/model/handout.ts';
import { checkFile } from '../../scripts/pdf-check/check-file.ts';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';

const handouts = await realHandouts();
const sheets = handouts.map((handout, index) => {
  const edition = EDITIONS[index % EDITIONS.length] as Edition;
  return [handout.id, edition.name, handout, edition] as const;
});

const findingsOf = async (handout: Handout, edition: Edition, isFillable: boolean) => {
  const { bytes } = await renderSheet(handout, edition.name, { fillable: isFillable });
  const expected = { type: 'handout', orders: printedOrders(handout, edition.size) } as const;
  const file = { file: `${handout.id}.pdf`, bytes, sha256: null, expected, locales: LOCALES };
  const { findings, notChecked } = await checkFile(file);
  return {
    findings: findings.map(({ condition, page, element, found }) => [condition, page, element, found]),
    notChecked,
  };
};

test.each(sheets)('%s, %s, is clean', async (_id, _name, handout, edition) => {
  expect(await findingsOf(handout, edition, false)).toEqual({ findings: [], notChecked: [] });
});

test.each(sheets.filter(([, , { kind }]) => kind === 'booklet'))(
  '%s, %s, to fill in on the screen, is clean: rows of fields are rows',
  async (_id, _name, handout, edition) => {
    expect(await findingsOf(handout, edition, true)).toEqual({ findings: [], notChecked: [] });
  },
);
