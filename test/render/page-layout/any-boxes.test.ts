import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fullPagesOf } from '../../../scripts/render/page-layout/flow.ts';
import { createLayOut } from '../../../scripts/render/page-layout/index.ts';
import { layOutByReactPdf } from '../../../scripts/tagged-pdf/index.ts';
import '../../tagged-pdf/elements.ts';
import { anyPage } from './any-box.ts';
import { differences } from './differences.ts';
import { type LaidOut, pagesOf } from './laid-out.ts';

const POINTS = 0.02;
const layOut = createLayOut(layOutByReactPdf, fullPagesOf);

test('any boxes on a page are where react-pdf places them', async () => {
  await fc.assert(
    fc.asyncProperty(anyPage, async (document) => {
      const [theirs] = pagesOf(await layOutByReactPdf(structuredClone(document)));
      const [ours] = pagesOf(await layOut(document));
      expect(differences(theirs as LaidOut, ours as LaidOut, POINTS)).toEqual([]);
    }),
    { seed: 20261126, numRuns: 250 },
  );
});
