import { VFile } from 'vfile';
import type { CollectionName } from '../../../scripts/content/entries/collections.ts';
import {
  type Audience,
  type BodyContext,
  type Citation,
  type ConvertedBody,
  checkBody,
  convertBody,
} from '../../../scripts/handout/from-markdown/index.ts';
import { parseBody } from '../../../scripts/handout/from-markdown/parse-body.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import { parseMarkdown } from '../../../scripts/markdown/parse-markdown.ts';

const PICTURE = {
  path: 'en/guides/pictures/hand.png',
  format: 'png',
  data: 'iVBORw==',
  width: 8,
  height: 6,
} as const;

/** The text of a shared block, parsed, with its file. */
export const sharedBody = (id: string, text: string) =>
  [
    id,
    { body: parseMarkdown(text), file: new VFile({ path: `content/en/shared/${id}.md`, value: text }) },
  ] as const;

export const KNOWN: BodyContext = {
  locale: en,
  cancerNames: new Map([
    ['breast', 'Breast cancer'],
    ['prostate', 'Prostate cancer'],
    ['lung', 'Lung cancer'],
    ['thyroid', 'Thyroid cancer'],
  ]),
  treatments: new Map([
    ['hormone-therapy', { title: 'Hormone therapy', code: 'HT-PRO', medicines: [] }],
    ['chemotherapy', { title: 'Chemotherapy', code: null, medicines: ['M-CIS', 'M-GEM'] }],
  ]),
  shared: new Map([sharedBody('care-team', 'Ask your shared team :cite[SHARED].')]),
  readPicture: (_file, url) =>
    url.includes('missing')
      ? { rule: 'markdown/image-missing', found: 'no such picture', expected: 'a file', fix: 'Add it.' }
      : url.startsWith('..')
        ? {
            rule: 'markdown/image-outside',
            found: 'a picture outside',
            expected: 'a file inside',
            fix: 'Move it.',
          }
        : PICTURE,
  glossary: [],
  hasGlyph: (character) => !'→✓☐你好'.includes(character),
  tableMisfit: () => null,
};

/** A sheet for all cancer types by default. */
const audience = (changes: Partial<Audience> = {}): Audience => ({
  ...KNOWN,
  kind: 'guide',
  cancerType: null,
  condition: 'bone metastasis',
  depth: 'sheet',
  ...changes,
});

/** The result of converting a text for a sheet, and the rules it breaks there. */
export const converted = (
  text: string,
  changes: Partial<Audience> = {},
): ConvertedBody & { rules: string[] } => {
  const file = new VFile({ path: 'content/en/guides/test.md', value: text });
  const result = convertBody(parseBody(file, text), audience(changes), file);
  return { ...result, rules: file.messages.map((message) => `${message.source}/${message.ruleId}`) };
};

/** The errors of a text as `rule line:column`, in the order of the text. */
export const diagnosticsOf = (
  text: string,
  collection: CollectionName = 'guides',
  known: BodyContext = KNOWN,
): string[] => {
  const file = new VFile({ path: 'content/en/guides/test.md', value: text });
  checkBody(parseBody(file, text), collection, known, file);
  return file.messages
    .toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0))
    .map((message) => `${message.source}/${message.ruleId} ${message.line}:${message.column}`);
};

/** The citations of a whole text, for every audience. */
export const citationsOf = (text: string): Citation[] =>
  checkBody(parseMarkdown(text), 'guides', KNOWN, new VFile({ value: text }));
