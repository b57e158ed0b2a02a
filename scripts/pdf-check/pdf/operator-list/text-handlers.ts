import { dictAt } from '../objects.ts';
import { OPS } from '../pdfjs.ts';
import { add, type Handler, numbersIn, passes, type Reader, withNumbers } from './reader.ts';
import { readTextFont, type TextFont } from './text-font.ts';

const isString = (token: string): boolean =>
  token.startsWith('(') || (token.startsWith('<') && token !== '<<');

const fontNamed = ({ resources, fonts }: Reader, name: string): TextFont | null => {
  const dict = dictAt(dictAt(resources, 'Font'), name.slice(1));
  if (dict === null) return null;
  const font = fonts.has(dict) ? (fonts.get(dict) ?? null) : readTextFont(dict);
  fonts.set(dict, font);
  return font;
};

const setFont: Handler = (reader, [name = '', ...others]) => {
  const size = numbersIn(others, 1);
  const font = size && name.startsWith('/') ? fontNamed(reader, name) : null;
  if (size === null || font === null) return false;
  reader.state = { ...reader.state, font };
  return add(reader, OPS.setFont, [font.name, ...size]);
};

/** Shows strings and the numbers between them. */
const show = (reader: Reader, tokens: readonly string[]): boolean => {
  const { font } = reader.state;
  if (font === null) return false;
  const items: unknown[] = [];
  for (const token of tokens)
    if (isString(token)) items.push(...font.glyphsOf(token));
    else {
      const [space] = numbersIn([token], 1) ?? [];
      if (space === undefined) return false;
      items.push(space);
    }
  return add(reader, OPS.showText, [items]);
};

const showString: Handler = (reader, operands) =>
  operands.length === 1 && operands.every(isString) && show(reader, operands);

const showSpaced: Handler = (reader, operands) =>
  operands[0] === '[' && operands.at(-1) === ']' && show(reader, operands.slice(1, -1));

const nextLine = (reader: Reader): true => add(reader, OPS.nextLine, []);

/** Operators that set and show text. */
export const TEXT_HANDLERS: Readonly<Record<string, Handler>> = {
  BT: passes(OPS.beginText, 0),
  ET: passes(OPS.endText, 0),
  Tc: passes(OPS.setCharSpacing, 1),
  Tw: passes(OPS.setWordSpacing, 1),
  Tz: passes(OPS.setHScale, 1),
  TL: passes(OPS.setLeading, 1),
  Tr: passes(OPS.setTextRenderingMode, 1),
  Ts: passes(OPS.setTextRise, 1),
  Tf: setFont,
  Td: passes(OPS.moveText, 2),
  TD: passes(OPS.setLeadingMoveText, 2),
  Tm: withNumbers(6, (reader, values) => add(reader, OPS.setTextMatrix, [values])),
  'T*': passes(OPS.nextLine, 0),
  Tj: showString,
  TJ: showSpaced,
  "'": (reader, operands) => nextLine(reader) && showString(reader, operands),
};
