import { z } from 'zod';
import { optionalLine } from '../content/schemas/clinic-words.ts';
import { line, optionalList, strict } from '../content/schemas/values.ts';
import { NO_PERSON, type PersonalWords } from '../model/packet.ts';

/** A larger packet would be a book, and the page numbers have room for three digits. */
const MAX_SHEETS = 40;
const MAX_MEDICINES = 12;
const MAX_DATES = 24;
const brief = optionalLine(60);

const medicine = line.max(80, 'at most 80 characters');

const personal = strict({
  givenBy: brief,
  date: brief,
  nextVisit: brief,
  medicines: optionalList(medicine).refine(
    (names) => names.length <= MAX_MEDICINES,
    `at most ${MAX_MEDICINES} medicines`,
  ),
  dates: optionalList(line.max(80, 'at most 80 characters')).refine(
    (dates) => dates.length <= MAX_DATES,
    `at most ${MAX_DATES} dates`,
  ),
  line: optionalLine(160),
})
  .nullish()
  .transform((given): PersonalWords => given ?? NO_PERSON);

/** A packet file: `sheets` by id or code, `clinic` as a path relative to the file. */
export const packetFile = strict({
  title: optionalLine(60),
  language: z.string().nullish(),
  sheets: z
    .array(z.string('the id or the number of a sheet, such as HT-PRO').trim())
    .min(1, 'at least one sheet')
    .refine(({ length }) => length <= MAX_SHEETS, {
      error: ({ input }) => `at most ${MAX_SHEETS} sheets, not ${(input as string[]).length}`,
    }),
  edition: z
    .enum(['letter-standard', 'a4-standard', 'letter-large', 'a4-large'])
    .nullish()
    .transform((name) => name ?? 'letter-standard'),
  ink: z.enum(['colour', 'black']).nullish(),
  duplex: z
    .boolean()
    .nullish()
    .transform((isDuplex) => isDuplex ?? false),
  /** Whether a page with questions for staff comes last. */
  teachBack: z
    .boolean()
    .nullish()
    .transform((isWanted) => isWanted ?? false),
  clinic: optionalLine(200),
  personal,
});

export type PacketFile = z.infer<typeof packetFile>;
