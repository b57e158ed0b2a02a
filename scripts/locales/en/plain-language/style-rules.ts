import retextEquality from 'retext-equality';
import retextRepeatedWords from 'retext-repeated-words';
import retextSimplify from 'retext-simplify';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { WordingMatch } from '../../../model/plain-language.ts';
import { type Transform, withFindings } from './paragraphs-at-once.ts';
import { treeOf } from './sentences.ts';

const words = (list: string): string[] => list.split(' ');

/** Short everyday or ambiguous words that the lists of simpler words would flag. */
const SAID_AT_HOME = [
  'it is',
  'there is',
  'there are',
  'very',
  'all of',
  'type',
  'effect',
  'option',
  'further',
  'caution',
  'address',
  'aircraft',
  'forward',
  'function',
  'initial',
  'not certain',
  'not many',
  'not often',
  'operate',
  'request',
  'the month of',
  'your office',
];

/** Words of the body, family, food and work, and short words that are not offensive here. */
const OF_THE_BODY = words(
  'father fathers mother mothers mom moms mum mums dad dads mama papa pop man men woman women boy boys girl girls boyfriend girlfriend ' +
    'daughter daughters son sons sister sisters brother brothers wife wives husband husbands widow widows widower widowers aunt aunts uncle uncles ' +
    'niece nieces nephew nephews grandma grandmother grandmothers grandpa grandfather grandfathers granddaughter granddaughters grandson ' +
    'grandsons stepmother stepfather maternity maternal paternal paternity midwife females males mrs. miss. ' +
    'easily easy just simple simply obvious clearly special nuts hang hangs bony barren add amputee binge bipolar challenged delirious ' +
    'depressed detox dummy epileptic insomnia manic mental moan moaning master rehab stammering primitive host hero',
);

/** A match, with the index of its text. */
type StyleMatch = WordingMatch & { text: number };

type StyleRule = Pick<WordingMatch, 'rule' | 'severity' | 'expected'> & {
  transform: Transform;
  fix: (message: VFileMessage) => string;
};

const instead = ({ expected }: VFileMessage): string =>
  expected?.length ? `Write ${expected.map((word) => `“${word}”`).join(' or ')}.` : 'Take it out.';

const RULES: readonly StyleRule[] = [
  {
    rule: 'plain/simpler-word',
    severity: 'warning',
    transform: retextSimplify({ ignore: SAID_AT_HOME }) as Transform,
    expected: 'a shorter word',
    fix: instead,
  },
  {
    rule: 'plain/repeated-word',
    severity: 'error',
    transform: retextRepeatedWords() as Transform,
    expected: 'a word once',
    fix: () => 'Take one of the two out.',
  },
  {
    rule: 'plain/inclusive-wording',
    severity: 'warning',
    transform: withFindings(retextEquality({ ignore: OF_THE_BODY }) as Transform),
    expected: 'words that leave nobody out',
    fix: instead,
  },
];

const offsetsOf = ({ place }: VFileMessage): [number, number] => {
  const at = place !== undefined && 'start' in place ? place : undefined;
  return [at?.start.offset ?? 0, at?.end.offset ?? 0];
};

/** Texts as consecutive paragraphs: the word lists are prepared once for all of them. */
type JoinedText = { value: string; parts: { text: number; from: number }[] };

const GAP = '\n\n';

const joinTexts = (texts: readonly string[]): JoinedText => {
  let from = 0;
  const parts = texts.map((text, index) => {
    const part = { text: index, from };
    from += text.length + GAP.length;
    return part;
  });
  return { value: texts.join(GAP), parts };
};

const run = (
  { value, parts }: JoinedText,
  { transform, rule, severity, expected, fix }: StyleRule,
): StyleMatch[] => {
  const file = new VFile();
  transform(treeOf(value), file);
  return file.messages.flatMap((message) => {
    const [start, end] = offsetsOf(message);
    const part = parts.findLast(({ from }) => from <= start);
    const words = value.slice(start, end);
    if (part === undefined) return [];
    return [{ rule, severity, text: part.text, words, expected, found: `“${words}”`, fix: fix(message) }];
  });
};

/** Findings of the retext rules: long words, repeated words, non-inclusive wording. */
export const styleMatches = (texts: readonly string[]): StyleMatch[] => {
  const joined = joinTexts(texts);
  return RULES.flatMap((rule) => run(joined, rule));
};
