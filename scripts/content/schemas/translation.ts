import { z } from 'zod';
import { line, strict } from './values.ts';

const hash = z.string().regex(/^[0-9a-f]{16}$/u, '16 digits, as `npx handouts translate bind` writes them');

/** One unit of a translated file, and the English that it was made from. */
const translatedUnit = strict({
  /** Stays when the unit moves and when its words change. */
  key: line,
  /** Where the English stood in its file, such as `emergency > list > item > paragraph`. */
  at: line,
  english: z.string(),
  /** Hash of `at` and `english`. */
  source: hash,
  /** Hash of the translation. */
  target: hash,
});

/** The whole of a file below `translations/`: the units of one translated file in its order. */
export const translation = strict({ units: z.array(translatedUnit) });

/** One unit of a translated file, and the English that it was made from. */
export type TranslatedUnit = z.infer<typeof translatedUnit>;
