import { z } from 'zod';
import { day, line, passage, strict } from './values.ts';

const ADDRESS = 'an address that starts with https://, without spaces';

/** One source of `sources.yaml`. */
export const source = strict({
  publisher: line,
  title: line,
  url: z
    .url({ protocol: /^https$/, hostname: z.regexes.domain, error: ADDRESS })
    .regex(/^\S*$/, ADDRESS)
    .nullish()
    .transform((url) => url ?? null),
  seen: day,
  /** The part of it that was read, if recorded. */
  read: passage.optional(),
  authority: z.enum([
    'agency',
    'guideline',
    'label',
    'journal',
    'hospital',
    'charity',
    'manufacturer',
    'other',
  ]),
});

/** One source of `sources.yaml`; `seen` is the day on which it was read. */
export type Source = z.infer<typeof source>;

/** The key by which a source is cited, such as `PCUK-CH`. */
export const SOURCE_KEY = /^[A-Z0-9]+(-[A-Z0-9]+)*$/;
