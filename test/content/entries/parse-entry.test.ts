import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { type ParsedEntry, parseEntry } from '../../../scripts/content/entries/parse-entry.ts';
import type { Guide } from '../../../scripts/content/schemas/index.ts';
import { decodeText } from '../../../scripts/content/text/decode-text.ts';
import { GUIDE } from '../fixture.ts';

const UP_TO_DATE = { collection: 'guides', id: 'spread', language: 'en' } as const;

type Result = { file: VFile; parsed: ParsedEntry<Guide> | null };

const parse = (bytes: Uint8Array): Result => {
  const file = new VFile({ path: 'spread.md' });
  const text = decodeText(file, bytes);
  return { file, parsed: text === null ? null : parseEntry(file, text, UP_TO_DATE) };
};

const hasErrors = (file: VFile): boolean => file.messages.some(({ fatal }) => fatal === true);

const isEntryOrError = (bytes: Uint8Array): boolean => {
  const { file, parsed } = parse(bytes);
  return parsed?.entry != null || hasErrors(file);
};

const isPlaced = (file: VFile): boolean =>
  file.messages.every(({ line, column }) => (line ?? 0) >= 1 && (column ?? 0) >= 1);

test('any bytes give an entry or an error, and never throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
      expect(isEntryOrError(bytes)).toBe(true);
    }),
  );
});

/** Meaningful pieces of front matter, combined at random. */
const piece = fc.constantFrom(
  ...['---\n', '---', '---js\n', '\n', '\r\n', '\r', ' ', '  ', '\t', '- ', ': ', ':', '? ', '#', '"', "'"],
  ...['[', ']', '{', '}', ',', '&a ', '*a', '!!js ', '|\n', '>\n', '...\n', '%YAML 1.1\n', '<<: ', '\u202e'],
  ...['title: a\n', 'code: SPREAD\n', 'kind: text\n', 'lead: b\n', '__proto__: c\n', 'word', '## Heading\n'],
);

test('any front matter gives an entry or an error with a place, and never throws', () => {
  const text = fc.array(piece, { maxLength: 40 }).map((pieces) => `---\n${pieces.join('')}\n---\n\nText.\n`);
  fc.assert(
    fc.property(text, (written) => {
      const bytes = new TextEncoder().encode(written);
      expect(isEntryOrError(bytes)).toBe(true);
      expect(isPlaced(parse(bytes).file)).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('changing, inserting or removing one byte gives an entry or an error', () => {
  const bytes = new TextEncoder().encode(GUIDE);
  const edit = fc.record({
    at: fc.nat(bytes.length - 1),
    remove: fc.integer({ min: 0, max: 5 }),
    put: fc.uint8Array({ maxLength: 3 }),
  });
  fc.assert(
    fc.property(edit, ({ at, remove, put }) => {
      const edited = [...bytes.slice(0, at), ...put, ...bytes.slice(at + remove)];
      expect(isEntryOrError(Uint8Array.from(edited))).toBe(true);
    }),
    { numRuns: 500 },
  );
});

test('each line of a body keeps its line number, whatever the line ends', () => {
  const words = fc.stringMatching(/^[a-z]{1,8}$/);
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r');
  fc.assert(
    fc.property(fc.array(words, { minLength: 1 }), lineEnd, fc.boolean(), (lines, end, hasMark) => {
      const text = `${hasMark ? '\ufeff' : ''}${GUIDE}${lines.join('\n')}`.replaceAll('\n', end);
      const body = parse(new TextEncoder().encode(text)).parsed?.entry?.body.split('\n');
      expect(body?.slice(10)).toEqual(lines);
      expect(body?.slice(0, 7).join('')).toBe('');
    }),
  );
});

test('the order of keys does not matter', () => {
  const [, title, code, kind, lead] = GUIDE.split('\n');
  fc.assert(
    fc.property(fc.shuffledSubarray([title, code, kind, lead], { minLength: 4 }), (keys) => {
      const { parsed } = parse(new TextEncoder().encode(`---\n${keys.join('\n')}\n---\nText.\n`));
      expect(parsed?.entry?.data).toEqual({
        title: 'How cancer spreads to bones',
        code: 'SPREAD',
        kind: 'picture',
        lead: 'Bone is alive.',
        everyday: [],
        treatments: [],
        waivers: [],
      });
    }),
  );
});
