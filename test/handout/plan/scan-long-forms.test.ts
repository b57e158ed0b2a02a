import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { readOutline } from '../../../scripts/content/pictures/read-outline.ts';
import { findPassages } from '../../../scripts/handout/from-markdown/index.ts';
import { hasLongForm } from '../../../scripts/handout/plan/long-form.ts';
import { scanLongForms } from '../../../scripts/handout/plan/scan-long-forms.ts';
import { LOCALES } from '../../../scripts/locales/index.ts';
import { parseMarkdown } from '../../../scripts/markdown/parse-markdown.ts';

const CANCERS = ['lung', 'breast'];

/** The long forms as the parser of Markdown finds them. */
const parsed = (body: string) => {
  const passages = findPassages(parseMarkdown(body), new VFile({ path: 'a.md' }));
  return { own: hasLongForm(passages, null), cancers: CANCERS.filter((id) => hasLongForm(passages, id)) };
};

const scanned = (body: string) => {
  const found = scanLongForms(body);
  return found && { own: found.own, cancers: CANCERS.filter((id) => found.cancers.includes(id)) };
};

const LINES = [
  ...[
    '',
    '',
    '',
    'Words.',
    'More words',
    '- Item',
    '  Item',
    '1. Item',
    '> Quote',
    '# Head',
    '## Head',
    '| A | B |',
    '| - | - |',
  ],
  ...[
    '***',
    '---',
    '===',
    '*emphasis*',
    'Words: words',
    ':icon[a]',
    '::shared{block="a"}',
    '[a]: b',
    '[^1]: c',
    '    code',
    '```',
    '<div>',
  ],
  ...[
    ':::more',
    ':::more',
    '::::more',
    ':::only{cancer="lung"}',
    '::::only{cancer="lung"}',
    ':::tip',
    ':::more{}',
  ],
  ...[
    '::::variant{cancer="lung"}',
    ':::::variant{cancer="lung, breast"}',
    ':::variant{cancer="breast"}',
    ':::variant',
  ],
  ...[
    ':::',
    ':::',
    '::::',
    ':::::',
    '::: ',
    '  :::more',
    '- :::more',
    '> :::more',
    'Words :::more',
    ':::more words',
    ':::more[a]',
  ],
];
const bodies = fc.array(fc.constantFrom(...LINES), { maxLength: 16 }).map((lines) => lines.join('\n'));

test('what is found by the lines is what the parser finds, in any text that is plain enough', () => {
  fc.assert(
    fc.property(bodies, (body) => {
      const found = scanned(body);
      if (found !== null) expect(found).toEqual(parsed(body));
    }),
    { numRuns: 4000 },
  );
});

test('texts in which long forms stand are among those, so the property says something', () => {
  const found = fc.sample(bodies, 1000).map(scanned);
  expect(found.filter((one) => one?.own).length).toBeGreaterThan(20);
  expect(found.filter((one) => (one?.cancers.length ?? 0) > 0).length).toBeGreaterThan(5);
});

test('every treatment of the real content is plain enough', async () => {
  const { treatments } = await readOutline('content', LOCALES);
  for (const { body } of treatments) expect(scanned(body)).toEqual(parsed(body));
});

test.each([
  ['a box in a list', '- :::more\n  Words.\n  :::'],
  ['code', '```\n:::more\n```'],
  ['HTML', '<div>\n:::more\n</div>'],
  ['words after the name', ':::more words\n\n:::'],
])('%s is left to the parser', (_, body) => {
  expect(scanLongForms(body)).toBeNull();
});
