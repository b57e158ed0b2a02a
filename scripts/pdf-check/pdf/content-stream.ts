import type { PDFDict } from '@cantoo/pdf-lib';
import { bytesOf, listAt } from './objects.ts';

/** An operator and the tokens before it, as they are written: names with their slash, brackets one by one. */
export type Instruction = { operator: string; operands: readonly string[] };

/** A parsed content stream. */
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

const CONSTANTS: ReadonlySet<string> = new Set(['true', 'false', 'null']);

/** Whether a token begins as a number, a name, a string, a list or a dictionary does. */
const isOperand = (token: string): boolean =>
  '0123456789-+./(<>[]{}'.includes(token[0] ?? '') || CONSTANTS.has(token);

const contentText = (page: PDFDict): string => {
  const parts = listAt(page, 'Contents').map((stream) => bytesOf(stream) ?? new Uint8Array());
  return parts.map((part) => Buffer.from(part).toString('latin1')).join('\n');
};

/** Reads the instructions of a content stream, whose bytes are the characters of the text. */
export const readInstructions = (text: string): Instruction[] => {
  const instructions: Instruction[] = [];
  let operands: string[] = [];
  for (const token of text.match(TOKEN) ?? []) {
    if (token.startsWith('%')) continue;
    if (isOperand(token)) {
      operands.push(token);
      continue;
    }
    instructions.push({ operator: token.startsWith('BI') && token.length > 2 ? 'BI' : token, operands });
    operands = [];
  }
  return instructions;
};

const depthOf = (instructions: readonly Instruction[]): number => {
  let saved = 0;
  let depth = 0;
  for (const { operator } of instructions) {
    saved += operator === 'q' ? 1 : operator === 'Q' ? -1 : 0;
    depth = Math.max(depth, saved);
  }
  return depth;
};

const namesOf = (instructions: readonly Instruction[]): Map<string, string[]> => {
  const names = new Map<string, string[]>();
  for (const { operator, operands } of instructions)
    for (const operand of operands)
      if (operand.startsWith('/')) {
        const found = names.get(operator);
        if (found) found.push(operand.slice(1));
        else names.set(operator, [operand.slice(1)]);
      }
  return names;
};

/** The instructions of a page's content. */
export const instructionsOn = (page: PDFDict): Instruction[] => readInstructions(contentText(page));

/** Parses instructions into content. */
export const contentOf = (instructions: readonly Instruction[]): ContentStream => ({
  operators: new Set(instructions.map(({ operator }) => operator)),
  names: namesOf(instructions),
  depth: depthOf(instructions),
});
