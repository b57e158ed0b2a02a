import fc from 'fast-check';

/** A word of a generated document with its audience. */
export type Word = { word: string; cancers: string[] | null; isLong: boolean };

/** A generated piece of Markdown. Sentences are numbered words; outer boxes have more colons. */
export type Piece =
  | { type: 'words'; marks: Mark[] }
  | { type: 'list'; ordered: boolean; items: Piece[] }
  | { type: 'quote'; pieces: Piece[] }
  | { type: 'table'; rows: Mark[][] }
  | { type: 'heading' }
  | { type: 'rule' }
  | { type: 'figure' }
  | { type: 'questions'; items: Piece[] }
  | { type: 'side-effects'; rows: number; extra: string[] | null }
  | { type: 'panel'; pieces: Piece[] }
  | { type: 'only'; cancers: string[]; pieces: Piece[] }
  | { type: 'more'; pieces: Piece[] };

/** Markup of one word of a sentence. */
type Mark =
  | 'plain'
  | 'strong'
  | 'emphasis'
  | 'code'
  | 'link'
  | 'quoted'
  | 'break'
  | 'cited'
  | 'lang'
  | 'only';

type Around = { cancers: string[] | null; isLong: boolean };

const CANCERS = ['prostate', 'breast', 'lung'];

const mark = fc.constantFrom<Mark>(
  'plain',
  'plain',
  'plain',
  'strong',
  'emphasis',
  'code',
  'link',
  'quoted',
  'break',
  'cited',
  'lang',
  'only',
);

const words = fc.record({
  type: fc.constant('words' as const),
  marks: fc.array(mark, { minLength: 1, maxLength: 6 }),
});
const cancers = fc.subarray(CANCERS, { minLength: 1 });
const few = <Value>(one: fc.Arbitrary<Value>) => fc.array(one, { minLength: 1, maxLength: 3 });

/** Markdown of everything the authoring guide allows. */
export const pieces: fc.Arbitrary<Piece[]> = fc.letrec<{ piece: Piece; pieces: Piece[] }>((tie) => ({
  piece: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    words,
    fc.record({ type: fc.constant('list' as const), ordered: fc.boolean(), items: few(words) }),
    fc.record({ type: fc.constant('quote' as const), pieces: few(words) }),
    fc.record({
      type: fc.constant('table' as const),
      rows: fc.array(fc.array(mark, { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 4 }),
    }),
    fc.constantFrom<Piece>({ type: 'heading' }, { type: 'rule' }, { type: 'figure' }),
    fc.record({ type: fc.constant('questions' as const), items: few(words) }),
    fc.record({
      type: fc.constant('side-effects' as const),
      rows: fc.integer({ min: 1, max: 3 }),
      extra: fc.option(cancers),
    }),
    fc.record({ type: fc.constant('panel' as const), pieces: few(words) }),
    fc.record({ type: fc.constant('only' as const), cancers, pieces: tie('pieces') }),
    fc.record({ type: fc.constant('more' as const), pieces: tie('pieces') }),
  ),
  pieces: few(tie('piece')),
})).pieces;

/** A counter of words: each is used once. */
const counter = () => {
  const all: Word[] = [];
  const next = (around: Around): string => {
    const word = `w${all.length}x`;
    all.push({ word, ...around });
    return word;
  };
  return { all, next };
};

type Counter = ReturnType<typeof counter>;

const marked = (how: Mark, around: Around, count: Counter, index: number): string => {
  if (how === 'only') {
    if (around.cancers !== null) return count.next(around);
    const cancer = CANCERS[index % CANCERS.length] ?? 'lung';
    return `:only[${count.next({ ...around, cancers: [cancer] })}]{cancer="${cancer}"}`;
  }
  const word = count.next(around);
  const written: Record<Exclude<Mark, 'only'>, string> = {
    plain: word,
    strong: `**${word}**`,
    emphasis: `_${word}_`,
    code: `\`${word}\``,
    link: `[${word}](https://example.org/${index})`,
    quoted: `"${word}" it's`,
    break: `${word}\\\n`,
    cited: `${word} :cite[KEY; OTHER]`,
    lang: `:lang[${word}]{code="es"}`,
  };
  return written[how];
};

const sentence = (marks: readonly Mark[], around: Around, count: Counter): string =>
  [...marks.map((how, index) => marked(how, around, count, index)), count.next(around)]
    .join(' ')
    .replaceAll('\n ', '\n');

const indented = (text: string, first: string, other: string): string =>
  text
    .split('\n')
    .map((line, index) => (index === 0 ? first : other) + line)
    .join('\n');

const bulleted = (items: readonly Piece[], marker: string, around: Around, count: Counter): string =>
  items.map((item) => indented(written(item, around, count), marker, ' '.repeat(marker.length))).join('\n');

const box = (opening: string, content: string): string => {
  const longest = Math.max(2, ...[...content.matchAll(/^:{3,}/gmu)].map((colons) => colons[0].length));
  const colons = ':'.repeat(longest + 1);
  return `${colons}${opening}\n\n${content}\n\n${colons}`;
};

const table = (rows: readonly (readonly string[])[]): string =>
  [rows[0] ?? [], (rows[0] ?? []).map(() => '---'), ...rows.slice(1)]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');

const effects = (rows: number, around: Around, count: Counter): string =>
  table([
    ['a', 'b', 'c'],
    ...Array.from({ length: rows }, () => [
      `:icon[hot] ${count.next(around)}`,
      count.next(around),
      count.next(around),
    ]),
  ]);

const blocks = (all: readonly Piece[], around: Around, count: Counter): string =>
  all.map((piece) => written(piece, around, count)).join('\n\n');

const effectsBox = (
  piece: Extract<Piece, { type: 'side-effects' }>,
  around: Around,
  count: Counter,
): string => {
  const own = effects(piece.rows, around, count);
  if (piece.extra === null || around.cancers !== null) return box('side-effects', own);
  const extra = effects(1, { ...around, cancers: piece.extra }, count);
  return box('side-effects', `${own}\n\n${box(`only{cancer="${piece.extra.join(' ')}"}`, extra)}`);
};

const written = (piece: Piece, around: Around, count: Counter): string => {
  switch (piece.type) {
    case 'words':
      return sentence(piece.marks, around, count);
    case 'list':
      return bulleted(piece.items, piece.ordered ? '1. ' : '- ', around, count);
    case 'quote':
      return indented(blocks(piece.pieces, around, count), '> ', '> ');
    case 'table':
      return table(
        piece.rows.map((marks) =>
          marks.map((how, index) => marked(how === 'break' ? 'plain' : how, around, count, index)),
        ),
      );
    case 'heading':
      return `### ${count.next(around)} ${count.next(around)}`;
    case 'rule':
      return '***';
    case 'figure':
      return `::figure[${count.next(around)} ${count.next(around)}.]{name="body-bones"}`;
    case 'questions':
      return box('questions', bulleted(piece.items, '- ', around, count));
    case 'side-effects':
      return effectsBox(piece, around, count);
    case 'panel': {
      const heading = `### ${count.next(around)}`;
      return box('panel{figure="bone-balance"}', `${heading}\n\n${blocks(piece.pieces, around, count)}`);
    }
    case 'only':
      return around.cancers === null
        ? box(
            `only{cancer="${piece.cancers.join(' ')}"}`,
            blocks(piece.pieces, { ...around, cancers: piece.cancers }, count),
          )
        : blocks(piece.pieces, around, count);
    case 'more':
      return around.isLong
        ? blocks(piece.pieces, around, count)
        : box('more', blocks(piece.pieces, { ...around, isLong: true }, count));
  }
};

/** A document of one section with its words in the order of the text. */
export const documentOf = (all: readonly Piece[]): { text: string; words: Word[] } => {
  const count = counter();
  const heading = count.next({ cancers: null, isLong: false });
  const first = count.next({ cancers: null, isLong: false });
  const text = `## ${heading}\n\n${first}\n\n${blocks(all, { cancers: null, isLong: false }, count)}\n`;
  return { text, words: count.all };
};
