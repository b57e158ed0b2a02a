import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Handout } from '../../scripts/model/handout.ts';
import { realHandouts } from '../render/render-sheet.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/visual');

/**
 * One sheet of each kind, stored as document models: an editor who changes a word of the content does not have to approve
 * pages again.
 */
export const SAMPLES: Readonly<Record<string, string>> = {
  treatment: 'hormone-therapy',
  pair: 'hormone-therapy-prostate',
  'cancer-type': 'prostate',
  'picture-guide': 'how-cancer-spreads-to-bones',
  'text-guide': 'treatments-for-bone-metastasis',
  booklet: 'hormone-therapy-booklet',
};

export const EDITIONS = ['letter-standard', 'a4-standard', 'letter-large', 'a4-large'] as const;

const fileOf = (kind: string): string => path.join(FOLDER, `${kind}.json`);

/** The sample of a kind. */
export const sampleSheet = (kind: string): Handout => JSON.parse(readFileSync(fileOf(kind), 'utf8'));

/** Takes every sample again from the content. */
export const refreshSamples = async (): Promise<void> => {
  const handouts = await realHandouts();
  for (const [kind, id] of Object.entries(SAMPLES)) {
    const handout = handouts.find((one) => one.id === id);
    if (!handout) throw new Error(`The content has no sheet ${id}: npm run check:content says why.`);
    writeFileSync(fileOf(kind), `${JSON.stringify(handout, null, 1)}\n`);
  }
};
