import { type Line, spokenWords } from '../../../../templates/lines/line.ts';
import type { LinearSheet } from '../../sheet-lines.ts';
import { brailleLines } from '../braille-sheet.ts';
import { type ReadBraille, readBrf } from './read-brf.ts';
import { readWord } from './read-word.ts';

const LINES = 25;
const CELLS = 40;

/** Letters that braille writes with a modifier, and the replacement of raised digits. */
const WRITTEN_OUT: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', '¹': '^1', '²': '^2', '³': '^3' };

/** The letters and digits of a word in lower case; `^` precedes raised digits. */
const bare = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('^', '')
    .replace(/[æœ¹²³]/gu, (sign) => WRITTEN_OUT[sign] ?? sign)
    .replace(/[\p{No}µ]/gu, (sign) => sign.normalize('NFKC'))
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}^]/gu, '');

const lineWords = (line: Line): string[] =>
  spokenWords(line)
    .split(' ')
    .map(bare)
    .filter((word) => word !== '');

const shapeFlaws = (text: string, pages: ReadBraille['pages']): string[] => [
  ...(/[^ -_\r\n\f]/.test(text) ? ['a byte that is no braille ASCII'] : []),
  ...(/'\\[XYZ][A-J]+'/.test(text) ? ['a mark of a sign that has no braille'] : []),
  ...pages.flatMap(({ lines, widest }, index) => [
    ...(lines === LINES ? [] : [`page ${index + 1} has ${lines} lines, not ${LINES}`]),
    ...(widest <= CELLS ? [] : [`page ${index + 1} has a line of ${widest} cells, not ${CELLS} at most`]),
  ]),
];

/** The words of the contents, which come before the title and repeat the headings. */
const withoutContents = (words: readonly string[], title: readonly string[]): string[] => {
  for (let start = 0; start <= words.length - title.length; start += 1)
    if (title.every((word, index) => readWord(words[start + index] ?? '').includes(word)))
      return words.slice(start);
  return [...words];
};

/** The first word of the braille that differs from the sheet. */
const firstOther = (cells: readonly string[], expected: readonly string[]): string | null => {
  const read = cells.map((word) => ({ word, readings: readWord(word) }));
  const spoken = read.filter(({ readings }) => !(readings.length > 0 && readings.every((one) => one === '')));
  for (const [index, want] of expected.entries()) {
    const { word = 'nothing', readings = [] } = spoken[index] ?? {};
    if (!readings.includes(want))
      return `word ${index + 1} is ${word} (${readings.join(' or ') || 'no word'}), and should say “${want}”, after “${expected.slice(Math.max(0, index - 4), index).join(' ')}”`;
  }
  const [more] = spoken.slice(expected.length);
  return more === undefined ? null : `${more.word} stands after the last word`;
};

/**
 * Flaws of a BRF file, back-translated with an independent table and compared with its sheet word by word and
 * number by number; empty when there are none.
 */
export const brfFlaws = (text: string, sheet: LinearSheet): string[] => {
  const { pages, words } = readBrf(text);
  const lines = brailleLines(sheet);
  const expected = lines.flatMap(lineWords);
  const title = lines.flatMap((line) => (line.type === 'title' ? lineWords(line) : []));
  const body = sheet.handout.kind === 'booklet' ? withoutContents(words, title) : words;
  const other = firstOther(body, expected);
  return [...shapeFlaws(text, pages), ...(other === null ? [] : [other])];
};
