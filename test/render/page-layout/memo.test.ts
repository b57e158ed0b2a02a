import { expect, test } from 'vitest';
import { en } from '../../../scripts/locales/en/index.ts';
import type { Handout } from '../../../scripts/model/handout.ts';
import type { RenderInLocale } from '../../../scripts/render/job.ts';
import { createStyleResolver } from '../../../scripts/render/page-layout/resolve-style.ts';
import { createSetText } from '../../../scripts/render/page-layout/text-lines.ts';
import { createRenderHandout } from '../../../scripts/render/render-handout.ts';
import { plainJob, realHandouts } from '../render-sheet.ts';
import '../../tagged-pdf/elements.ts';

const handouts = await realHandouts();

const bytesBy = async (render: RenderInLocale, id: string, edition: string): Promise<Buffer> => {
  const handout = handouts.find((one) => one.id === id) as Handout;
  const { bytes } = await render(plainJob(handout, edition), en);
  return Buffer.from(bytes);
};

const SHEETS = [
  ['hormone-therapy-prostate', 'letter-standard'],
  ['how-cancer-spreads-to-bones', 'a4-standard'],
  ['hormone-therapy-prostate', 'letter-large'],
  ['hormone-therapy-breast', 'letter-standard'],
  ['hormone-therapy-prostate', 'a4-standard'],
] as const;

test('a sheet has the same bytes whatever sheets were made before it', async () => {
  const used = createRenderHandout();
  for (const [id, edition] of SHEETS) await bytesBy(used, id, edition);
  for (const [id, edition] of SHEETS.toReversed()) {
    const fresh = await bytesBy(createRenderHandout(), id, edition);
    expect(fresh.equals(await bytesBy(used, id, edition)), `${id} ${edition}`).toBe(true);
  }
});

test('set lines are cached, within the memory limit', () => {
  const setText = createSetText(createStyleResolver());
  const text = { children: [{ type: 'TEXT_INSTANCE', value: 'Bone' }] };
  const set = setText(text, { fontFamily: 'Helvetica', fontSize: 12 });
  const first = set(100);
  expect(set(100)).toBe(first);
  for (let width = 101; width < 6_200; width += 1) set(width);
  expect(set(100)).not.toBe(first);
  expect(set(100)).toEqual(first);
});
