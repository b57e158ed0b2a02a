import { expect, test } from 'vitest';
import { orderForPrint } from '../../scripts/handout/plan/order-for-print.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import { EDITIONS } from '../../scripts/model/editions.ts';
import type { Edition } from '../../scripts/model/handout.ts';
import { checkFile } from '../../scripts/pdf-check/check-file.ts';
import { realHandouts, renderSheet } from '../render/render-sheet.ts';

const handouts = await realHandouts();
const sheets = handouts.map((handout, index) => {
  const edition = EDITIONS[index % EDITIONS.length] as Edition;
  return [handout.id, edition.name, handout, edition] as const;
});

test.each(sheets)('%s, %s, is clean', async (id, _name, handout, edition) => {
  const { bytes } = await renderSheet(handout, edition.name);
  const expected = { type: 'handout', handout: orderForPrint(handout, edition.size) } as const;

  const { findings, notChecked } = await checkFile({
    file: `${id}.pdf`,
    bytes,
    sha256: null,
    expected,
    locales: LOCALES,
  });

  expect(findings.map(({ condition, page, element, found }) => [condition, page, element, found])).toEqual(
    [],
  );
  expect(notChecked).toEqual([]);
});
