import { PDFDict, PDFNumber } from '@cantoo/pdf-lib';
import { at, dictAt, rawAt } from '../objects.ts';
import { OPS } from '../pdfjs.ts';
import { add, type Handler, ignored, passes, type Reader, withNumbers } from './reader.ts';

const save: Handler = (reader, operands) => {
  reader.saved.push(reader.state);
  return operands.length === 0 && add(reader, OPS.save, []);
};

const restore: Handler = (reader, operands) => {
  reader.state = reader.saved.pop() ?? reader.state;
  return operands.length === 0 && add(reader, OPS.restore, []);
};

/** Entries of a graphics state that paint, or set what decides how text is read. */
const isPlainState = (state: PDFDict): boolean =>
  rawAt(state, 'Font') === undefined && !(at(state, 'SMask') instanceof PDFDict);

const setState: Handler = (reader, [name = '', ...others]) => {
  const state = dictAt(dictAt(reader.resources, 'ExtGState'), name.slice(1));
  if (state === null || others.length > 0 || !isPlainState(state)) return false;
  const settings = ['LW', 'CA', 'ca'].flatMap((key) => {
    const value = at(state, key);
    return value instanceof PDFNumber ? [[key, value.asNumber()]] : [];
  });
  return add(reader, OPS.setGState, [settings]);
};

/** The id in the properties of marked content, which stand between `<<` and `>>`; null when they have none. */
const idIn = (properties: readonly string[]): number | null => {
  let depth = 0;
  for (const [index, token] of properties.entries()) {
    depth += token === '<<' ? 1 : token === '>>' ? -1 : 0;
    if (token === '/MCID' && depth === 1) return Number(properties[index + 1]);
  }
  return null;
};

const openMark = (reader: Reader, tag: string, properties: readonly string[]): boolean => {
  const mcid = properties[0] === '<<' ? idIn(properties) : null;
  const isSure = tag.startsWith('/') && tag !== '/OC' && !tag.includes('#');
  return isSure && !Number.isNaN(mcid) && add(reader, OPS.beginMarkedContentProps, [tag.slice(1), mcid]);
};

/** Operators of the graphics state that say how a path is painted. */
export const STYLE_HANDLERS: Readonly<Record<string, Handler>> = {
  gs: setState,
  w: withNumbers(1, (reader, [width = 0]) => add(reader, OPS.setLineWidth, [Math.abs(width)])),
  J: ignored,
  j: ignored,
  M: ignored,
  d: ignored,
  ri: ignored,
  i: ignored,
};

/** Operators that save, restore and transform the graphics state, and those of marked content. */
export const STATE_HANDLERS: Readonly<Record<string, Handler>> = {
  q: save,
  Q: restore,
  cm: passes(OPS.transform, 6),
  BMC: (reader, [tag = '', ...others]) => others.length === 0 && openMark(reader, tag, []),
  BDC: (reader, [tag = '', ...properties]) => properties.length > 0 && openMark(reader, tag, properties),
  EMC: passes(OPS.endMarkedContent, 0),
  MP: ignored,
  DP: ignored,
};
