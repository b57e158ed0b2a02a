import type { VFile } from 'vfile';
import { z } from 'zod';
import type { YamlWords } from '../yaml/words.ts';
import type { PlaceOf } from './key-path.ts';

const text = z.string().optional().catch(undefined);
const list = z.array(z.unknown()).catch([]);
const flag = z.boolean().optional().catch(undefined);
const row = z
  .object({ frequency: text, sources: list, sheet: flag })
  .catch({ frequency: undefined, sources: [], sheet: undefined });
const medicine = z.object({ cancers: list }).catch({ cancers: [] });
const variant = z.object({ lead: text }).catch({ lead: undefined });

const loose = z
  .object({
    code: text,
    lead: text,
    use: z.record(z.string(), row).optional().catch(undefined),
    names: z.array(medicine).catch([]),
    variants: z.record(z.string(), variant).catch({}),
  })
  .catch({ names: [], variants: {} });

/** The valid part of the front matter, so that one run reports every error. */
export type LooseData = z.infer<typeof loose>;

/** Front matter that may have errors, with its file. */
export type LooseEntry = {
  file: VFile;
  language: string;
  data: LooseData;
  placeOf: PlaceOf;
  words: readonly YamlWords[];
};

/** Takes from front matter what has the right form; never fails. */
export const looseData = (value: unknown): LooseData => loose.parse(value);
