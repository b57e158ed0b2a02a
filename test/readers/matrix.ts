import { en } from '../../scripts/locales/en/index.ts';
import { es } from '../../scripts/locales/es/index.ts';
import { createRenderHandout } from '../../scripts/render/render-handout.ts';
import { plainJob } from '../render/render-sheet.ts';
import { twinOf } from '../render/twin-sheets.ts';

/** A sheet as a reader gets it; the bilingual editions have English beside the language. */
export type Sheet = { id: string; language: 'en' | 'es'; edition: string };

const KINDS = [
  ['chemotherapy', 'letter-standard', 'a4-large'],
  ['hormone-therapy-prostate', 'letter-standard', 'letter-bilingual'],
  ['breast', 'a4-standard', 'a4-bilingual'],
  ['how-cancer-spreads-to-bones', 'a4-standard', 'letter-large'],
  ['denosumab', 'letter-large', 'letter-standard'],
  ['ablation-and-cement-booklet', 'a4-large', 'a4-standard'],
] as const;

/** One sheet of every kind in each language, covering every edition. */
export const MATRIX: readonly Sheet[] = KINDS.flatMap(([id, english, spanish]) => [
  { id, language: 'en', edition: english },
  { id, language: 'es', edition: spanish },
]);

const render = createRenderHandout();

/** The PDF of a sheet without a clinic. */
export const pdfOf = async ({ id, language, edition }: Sheet): Promise<Uint8Array> => {
  const { own, beside } = twinOf(id);
  if (language === 'en') return (await render(plainJob(beside, edition), en)).bytes;
  const handout = edition.endsWith('-bilingual') ? { ...own, beside } : own;
  return (await render(plainJob(handout, edition), es, en)).bytes;
};
