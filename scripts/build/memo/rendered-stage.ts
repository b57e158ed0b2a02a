import type { MemoStage } from '../../memo/memo.ts';
import type { RenderedPdf } from '../../render/job.ts';
import { type MadePdf, madeOf } from '../manifest/rows.ts';

/** A rendered sheet; the facts of its PDF can be read without its bytes. */
export const RENDERED: MemoStage<RenderedPdf, MadePdf> = {
  name: 'rendered',
  pack: (rendered) => ({ facts: madeOf(rendered), bytes: rendered.bytes }),
  unpack: ({ facts: { pages, overflowLines, addedPages = 0 }, bytes }) => ({
    bytes: new Uint8Array(bytes),
    pages,
    overflowLines,
    ...(addedPages > 0 && { addedPages }),
  }),
  isStored: () => true,
};
