import { SHORTFORMS, WORDSIGNS } from './contractions.ts';
import { contractedSign, plainSign, type ReadPosition, type Sign } from './read-sign.ts';

/** Marks after which letters are read as at the start of a word. */
const OPENS = /^(?:-|,-|_\/|"<|\.<|@\.<|8|,8|')/;
/** Signs for capitals and grade 1, which do not change the position. */
const CAPITALS = /^[,;]/;

/**
 * Reads cells sign by sign, at the start of a word or after letters (`before`); null if a cell has no
 * meaning.
 */
const spelled = (cells: string, nextSign: (at: ReadPosition) => Sign | null, before = ''): string | null => {
  let said = '';
  let isStart = before === '';
  for (let place = 0; place < cells.length; ) {
    const rest = cells.slice(place);
    const sign = nextSign({ rest, isStart, isBehindLetter: !isStart && /\p{L}$/u.test(before + said) });
    if (sign === null) return null;
    said += sign.said;
    isStart = sign.said === '' && (OPENS.test(rest) || (isStart && CAPITALS.test(rest)));
    place += sign.length;
  }
  return said;
};

const OPENING = /^(?:@\.<|"<|\.<|,8|8(?=.)|-|,'|,+(?=[^-]))+/;
const CLOSING = /(?:@\.>|">|\.>|,0|'[SDTM]|'LL|'RE|'VE|,'|[1234680'-])+$/;
const AFTER_APOSTROPHE = /'(S|D|T|M|LL|RE|VE)/g;

const lettersOf = (marks: string): string =>
  [...marks.matchAll(AFTER_APOSTROPHE)].map(([, letters]) => letters).join('');

/** A word that is a single sign or a shortform, without surrounding marks. */
const standing = (cells: string): string[] => {
  const [opening = ''] = OPENING.exec(cells) ?? [];
  const inner = cells.slice(opening.length);
  const [closing = ''] = CLOSING.exec(inner) ?? [];
  const core = inner.slice(0, inner.length - closing.length);
  const word = WORDSIGNS.get(core) ?? SHORTFORMS.get(core) ?? WORDSIGNS.get(inner);
  return word === undefined ? [] : [word + lettersOf(closing)];
};

/** A word that contains a shortform: after+effects, un+paid. */
const withShortform = (cells: string): string[] => {
  if (cells.includes('#')) return [];
  const bare = cells.replace(/^(?:8|"<|@\.<|,)+/, '');
  return [...SHORTFORMS].flatMap(([short, word]) => {
    const place = bare.indexOf(short);
    if (place < 0 || bare === short) return [];
    const before = spelled(bare.slice(0, place), contractedSign);
    const after = spelled(bare.slice(place + short.length), contractedSign, word);
    return before === null || after === null ? [] : [before + word + after];
  });
};

/** Parts around hyphens, read like words. */
const inParts = (cells: string): string[] => {
  const [head = '', ...rest] = cells.split(/(?<=[A-Z\])}>])(?=-)|(?<=-)(?!')/);
  if (rest.length === 0) return [];
  return [head, ...rest]
    .map(contractedReadings)
    .reduce<string[]>((all, one) => all.flatMap((start) => one.map((end) => start + end)), ['']);
};

const contractedReadings = (cells: string): string[] => {
  const alone = standing(cells);
  if (alone.length > 0) return alone;
  const plain = spelled(cells, contractedSign);
  return [...(plain === null ? [] : [plain]), ...withShortform(cells), ...inParts(cells)];
};

/** An address has a slash or an at sign after letters. */
const ADDRESS = /[A-Z4-](?:3_\/|_\/|@A)/;

const plainReadings = (cells: string): string[] => {
  const said = spelled(cells, plainSign);
  return said === null ? [] : [said];
};

/**
 * Possible readings of a braille word, in lower-case letters and digits. Cells may stand for several words
 * (“AC” is “according” and begins “acid”); empty if a cell has no meaning.
 */
export const readWord = (cells: string): string[] => {
  const readings = ADDRESS.test(cells)
    ? [...plainReadings(cells), ...(/_\/_\//.test(cells) ? [] : contractedReadings(cells))]
    : contractedReadings(cells);
  return [...new Set(readings.map((reading) => reading.toLowerCase()))];
};
