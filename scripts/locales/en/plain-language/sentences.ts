import { toString as wordsOf } from 'nlcst-to-string';
import { ParseEnglish } from 'parse-english';
import { syllable } from 'syllable';
import { eachOnce } from '../../../model/each-once.ts';
import type { Sentence, Word } from '../../../model/plain-language.ts';
import { cachedSentences } from '../../rules/cached-sentences.ts';
import { splitSentences } from './sentence-ends.ts';

const parser = new ParseEnglish();

type Tree = ReturnType<ParseEnglish['parse']>;

type Node = ReturnType<ParseEnglish['parse']>['children'][number] | { type: string; children?: Node[] };

const nodesOf = (node: Node, type: string): Node[] => {
  if (node.type === type) return [node];
  const children = 'children' in node ? ((node.children ?? []) as Node[]) : [];
  return children.flatMap((child) => nodesOf(child, type));
};

/** A few thousand words make all sheets; counting the syllables of each again took a thirtieth of a compile. */
const syllablesOf = eachOnce((word: string) => Math.max(1, syllable(word)));

/** Joined words (`bone-building`) are one word. */
const toWord = (node: Node): Word => {
  const text = wordsOf(node as Parameters<typeof wordsOf>[0]);
  return { text, syllables: syllablesOf(text) };
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

/** The parsed text; cached while the same text is requested. It must not be changed. */
export const treeOf = (text: string): Tree => {
  if (last?.text !== text) last = { text, tree: parser.parse(text) };
  return last.tree;
};

/** The sentences of an English line or paragraph that have words; the end of the text ends a sentence. */
export const sentencesIn = cachedSentences(splitSentences, toSentence);
