import type { PDFDict } from '@cantoo/pdf-lib';
import { bytesOf, listAt } from './objects.ts';

/** The operators of a content stream, with name operands only. */
export type ContentStream = {
  operators: ReadonlySet<string>;
  /** Name operands by operator. */
  names: ReadonlyMap<string, readonly string[]>;
  /** Maximum depth of saved graphics states. */
  depth: number;
};

/** Tokens: strings, names, operators and delimiters; comments and inline images as one token each. */
const TOKEN =
  /%[^\r\n]*|\((?:[^()\\]|\\[\s\S]|\((?:[^()\\]|\\[\s\S])*\))*\)|<<|>>|<[\da-fA-F\s]*>|\/[^\s()<>[\]{}/%]*|\bBI\s[\s\S]*?\sEI(?=\s|$)|[[\]{}]|[^\s()<>[\]{}/%]+/g;

const OPERAND = /^(?:[-+.\d]|[(<>[\]{}%]|true$|false$|null$)/;

const textOf = (page: PDFDict): string => {
  const parts = listAt(page, 'Contents').map((stream) => bytesOf(stream) ?? new Uint8Array());
  return parts.map((part) => new TextDecoder('latin1').decode(part)).join('\n');
};

/** Reads the operators of a page's content. */
export const readContentStream = (page: PDFDict): ContentStream => {
  const operators = new Set<string>();
  const names = new Map<string, string[]>();
  let operands: string[] = [];
  let saved = 0;
  let depth = 0;
  for (const [token] of textOf(page).matchAll(TOKEN)) {
    if (token.startsWith('/')) operands.push(token.slice(1));
    if (token.startsWith('/') || OPERAND.test(token)) continue;
    const operator = token.startsWith('BI') && token.length > 2 ? 'BI' : token;
    operators.add(operator);
    if (operands.length > 0) names.set(operator, [...(names.get(operator) ?? []), ...operands]);
    operands = [];
    saved += operator === 'q' ? 1 : operator === 'Q' ? -1 : 0;
    depth = Math.max(depth, saved);
  }
  return { operators, names, depth };
};
