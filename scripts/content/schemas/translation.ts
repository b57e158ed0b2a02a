import { z } from 'zod';
import { line, strict } from './values.ts';

const hash = z.string().regex(/^[0-9a-f]{16}$/u, '16 digits, as `npx handouts translate bind` writes them');

/** One unit of a translated file, and its English source. */
const translatedUnit = strict({
  /** Unchanged when the unit moves and when its words change. */
  key: line,
  /** Path of the English in its file, such as `emergency > list > item > paragraph`. */
  at: line,
  english: z.string(),
  /** Hash of `at` and `english`. */
  source: hash,
  /** Hash of the translation. */
  target: hash,
});

/** A file below `translations/`: the units of one translated file in order. */
export const translation = strict({ units: z.array(translatedUnit) });

export type TranslatedUnit = z.infer<typeof translatedUnit>;
