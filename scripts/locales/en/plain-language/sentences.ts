import { toString as wordsOf } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import { syllable } from 'syllable';
import type { Sentence, Word } from '../../../model/plain-language.ts';
import { splitSentences } from './sentence-ends.ts';

const parser = new ParseEnglish();

/** One text often stands on twenty sheets; the memo is bounded, so that a long-lived process stays small. */
const MAX_CACHED = 50_000;
const known = new Map<string, Sentence[]>();

type Tree = ReturnType<ParseEnglish['parse']>;

type Node = ReturnType<ParseEnglish['parse']>['children'][number] | { type: string; children?: Node[] };

const nodesOf = (node: Node, type: string): Node[] => {
  if (node.type === type) return [node];
  const children = 'children' in node ? ((node.children ?? []) as Node[]) : [];
  return children.flatMap((child) => nodesOf(child, type));
};

/** Joined words (`bone-building`) are one word. */
const toWord = (node: Node): Word => {
  const text = wordsOf(node as Parameters<typeof wordsOf>[0]);
  return { text, syllables: Math.max(1, syllable(text)) };
};

const toSentence = (text: string): Sentence => ({
  text,
  words: parser
    .parse(text)
    .children.flatMap((node) => nodesOf(node, 'WordNode'))
    .map(toWord),
  isWhole: /[.!?][”’)"']*$/u.test(text),
});

let last: { text: string; tree: Tree } | null = null;

/** The parsed text; the same tree again while the same text is asked for. Nobody may change it. */
export const treeOf = (text: string): Tree => {
  if (last?.text !== text) last = { text, tree: parser.parse(text) };
  return last.tree;
};

const split = (text: string): Sentence[] =>
  splitSentences(text)
    .map(toSentence)
    .filter(({ words }) => words.length > 0);

/** The sentences of an English line or paragraph that have words; the end of the text ends a sentence. */
export const sentencesIn = (text: string): readonly Sentence[] => {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  const sentences = split(text);
  if (known.size >= MAX_CACHED) known.clear();
  known.set(text, sentences);
  return sentences;
};
