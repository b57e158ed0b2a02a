import { z } from 'zod';
import { EDITION_NAMES } from '../../model/editions.ts';
import { measures } from '../measures.ts';

const sha256 = z.string().regex(/^[\da-f]{64}$/);
const path = z.string().describe('Address from the folder of this file');

const pdf = z.strictObject({
  edition: z.enum(EDITION_NAMES),
  ink: z.enum(['colour', 'black']),
  fillable: z.boolean().describe('Whether it has fields to type in'),
  href: path,
  pages: z.int().positive(),
  bytes: z.int().positive(),
  sha256,
  beside: z
    .string()
    .optional()
    .describe('BCP 47 tag of the language beside that of the sheet; in editions in two languages alone'),
});

const format = z.strictObject({
  format: z
    .enum(['txt', 'ssml', 'epub', 'brf'])
    .describe('Plain text, a script for a voice (SSML 1.1), EPUB 3.3, or braille (BRF, UEB grade 2)'),
  href: path,
  bytes: z.int().positive(),
  sha256,
});

const book = z.strictObject({
  id: z.string().describe('Id of a cancer type, or all-handouts'),
  language: z.string().describe('BCP 47 tag'),
  title: z.string(),
  state: z.enum(['draft', 'reviewed']).describe('A draft when one of its sheets is one'),
  nextReview: z.string().nullable().describe('First day on which a review of its sheets is over, YYYY-MM-DD'),
  href: path,
  bytes: z.int().positive(),
  sha256,
});

const sheet = z.strictObject({
  id: z.string().describe('Unique in one language, and the same in all'),
  language: z.string().describe('BCP 47 tag'),
  code: z.string().describe('What people say on the phone, such as HT-PRO'),
  revision: z.int().positive().describe('Rises when the text changes from one release to the next'),
  kind: z.enum(['treatment', 'pair', 'cancer-type', 'booklet', 'guide', 'medicine']),
  title: z.string(),
  treatment: z.string().nullable().describe('Id of the treatment'),
  cancerType: z.string().nullable().describe('Id of the cancer type; null: for all types'),
  state: z.enum(['draft', 'reviewed']).describe('A draft is not for patients'),
  nextReview: z.string().nullable().describe('Day until which a reviewed sheet may be used, YYYY-MM-DD'),
  readingGrade: z
    .number()
    .nullable()
    .describe('Flesch-Kincaid grade of the whole text as printed; null in a language without grades'),
  measures: measures.describe('What was measured of its text'),
  textHash: sha256.describe('Of the text; the same as long as no word changes'),
  page: path.describe('The sheet as a web page'),
  revisionPage: path.describe('Whether this revision is current; permanent'),
  picture: path.nullable().describe('First page as a picture'),
  icd10cm: z.array(z.string()).describe('ICD-10-CM codes it is about'),
  rxnorm: z.array(z.string()).describe('RxNorm ingredients (RXCUI) of medicines it is about, where known'),
  rxnormProducts: z
    .array(z.string())
    .describe(
      'RxNorm brands, clinical drugs, packs and salts (RXCUI) of these; given with the sheets of medicines',
    ),
  names: z.strictObject({
    generics: z.array(z.string()),
    brands: z.array(z.string()),
    everyday: z.array(z.string()),
  }),
  pdfs: z.array(pdf),
  formats: z.array(format).describe('The same sheet in other formats, with the same text'),
});

const packet = z.strictObject({
  id: z.string().describe('Id of the sheet on one treatment in one cancer type'),
  language: z.string().describe('BCP 47 tag'),
  title: z.string(),
  cancerType: z.string().describe('Id of the cancer type'),
  sheets: z.array(z.string()).describe('Ids of its sheets, in the order in which they are handed over'),
  state: z.enum(['draft', 'reviewed']).describe('A draft when one of its sheets is one'),
  page: path.describe('Where it is made, with its sheets chosen'),
  pdfs: z.array(pdf).describe('Ready-made, printed on both sides; none in a site without them'),
});

const change = z.strictObject({
  version: z.string(),
  date: z.string(),
  id: z.string(),
  language: z.string(),
  what: z.enum(['added', 'changed', 'withdrawn', 'layout']),
  kind: z.enum(['safety', 'clinical', 'editorial', 'layout', 'translation']).nullable(),
  note: z.string(),
});

/** The schema of `catalog.json`. */
export const catalogSchema = z
  .strictObject({
    $schema: z.literal('catalog.schema.json'),
    schema: z.literal(1),
    version: z.string().describe('Calendar version of the set, YYYY.M.N'),
    sheets: z.array(sheet),
    books: z.array(book).describe('E-books (EPUB) of several sheets'),
    packets: z.array(packet).describe('Sheets that belong together, as one PDF'),
    changes: z.array(change).describe('Of all releases, the newest first'),
  })
  .describe('Patient handouts on the treatment of bone metastasis: every sheet with where it is found');

/** `catalog.json`: the set for other systems. */
export type Catalog = z.infer<typeof catalogSchema>;
