import type { Content, Entry } from '../../content/entries/entry.ts';
import type { Treatment } from '../../content/schemas/index.ts';
import { eachOnce } from '../../model/each-once.ts';
import type { Block, Handout } from '../../model/handout.ts';
import type { SafetyWords } from '../../model/safety-words.ts';
import { report } from '../from-markdown/state.ts';
import { inlineText } from '../text/inline-text.ts';
import { nameSome } from '../text/name-some.ts';
import { blockRuns } from '../text/text-runs.ts';
import { names, plainWords } from './mix-rules.ts';
import { isCaution, isSafetyMatter, tellsNotToMix } from './safety-words.ts';
import { signWords } from './stated-on-sheet.ts';
import { type Statement, sentencesOf } from './statements.ts';

/** Share of a sentence's words that one safety line of a sheet must contain to match it. */
const MIN_SHARED = 0.5;

type ContentLists = Pick<Content, 'cancerTypes' | 'interactions'>;

const textsOf = (blocks: readonly Block[]): string[] => blockRuns(blocks).map(inlineText);

const SIGNS: ReadonlySet<Block['type']> = new Set(['care-cards', 'side-effects']);

/** The words of each sign on the care cards, of each side effect, and of each safety line. */
const saidOn = ({ intro, sections }: Handout, safety: SafetyWords): ReadonlySet<string>[] => {
  const blocks = [...intro, ...sections.flatMap((section) => section.blocks)];
  const lines = textsOf(blocks).filter((text) => isCaution(text, safety));
  const signs = textsOf(blocks.filter(({ type }) => SIGNS.has(type)));
  return [...lines, ...signs].map((text) => new Set(signWords(text, safety)));
};

/** A line may name its cancer types, as in “Breast cancer: avoid pregnancy.”. */
const isFor = ({ cancerType }: Handout, text: string, { cancerTypes }: ContentLists): boolean => {
  const named = cancerTypes.filter(({ data }) => plainWords(text).includes(plainWords(data.title)));
  return cancerType === null || named.length === 0 || named.some(({ id }) => id === cancerType.id);
};

const isSaid = (sentence: string, said: readonly ReadonlySet<string>[], safety: SafetyWords): boolean => {
  const words = [...new Set(signWords(sentence, safety))];
  return (
    words.length === 0 ||
    said.some((line) => words.filter((word) => line.has(word)).length >= words.length * MIN_SHARED)
  );
};

/** “Do not stop it by yourself” after a sentence that names two medicines refers to them. */
const MIN_WORDS = 3;

/**
 * The safety sentences of a line; interactions have their own rule. Additions for one cancer type count only
 * when sourced.
 */
const safetySentences = (
  statement: Statement,
  { interactions }: ContentLists,
  safety: SafetyWords,
): readonly string[] => {
  const isAbout = statement.filter === 'general' ? isCaution : isSafetyMatter;
  const isListed = (text: string): boolean => interactions.some((one) => names(text, one));
  const ofMedicines = isListed(statement.text);
  if (ofMedicines && statement.filter === 'pair') return [];
  return sentencesOf(statement).filter(
    (sentence) =>
      (statement.card !== null || isAbout(sentence, safety)) &&
      !tellsNotToMix(sentence, safety) &&
      !isListed(sentence) &&
      !(ofMedicines && new Set(signWords(sentence, safety)).size < MIN_WORDS),
  );
};

/** A sheet for all types may split into several lines what that of one type says in one. */
const says = (
  lines: readonly ReadonlySet<string>[],
  { filter }: Statement,
  sentences: readonly string[],
  safety: SafetyWords,
): boolean => {
  const said = filter === 'general' ? lines : [new Set(lines.flatMap((line) => [...line]))];
  return sentences.every((sentence) => isSaid(sentence, said, safety));
};

const isFiltered = ({ filter, isLong }: Statement): boolean =>
  (filter === 'general' || filter === 'pair') && !isLong;

/**
 * Records each safety line in `:::general` that a pair sheet of the treatment does not say in other words, or
 * in `:::pair` that the sheet for all types does not say. A line of `:::general` that names a cancer type is
 * for its sheet. A variant is a separate treatment, with its own cards.
 */
export const checkReach = (
  { id, language, file, data }: Entry<Treatment>,
  statements: readonly Statement[],
  handouts: readonly Handout[],
  content: ContentLists,
  safety: SafetyWords,
): void => {
  const own = handouts.filter((one) => one.language === language && one.treatment?.id === id);
  const sheets = own.filter(({ kind, cancerType }) =>
    kind === 'pair' ? !Object.hasOwn(data.variants, cancerType?.id ?? '') : kind === 'treatment',
  );
  // every statement asks for the same sheets
  const linesOf = eachOnce((sheet: Handout) => saidOn(sheet, safety));
  for (const statement of statements.filter(isFiltered)) {
    const { text, at, filter } = statement;
    const sentences = safetySentences(statement, content, safety);
    const wanted = sheets.filter(({ kind }) => kind === (filter === 'general' ? 'pair' : 'treatment'));
    const silent = wanted.filter(
      (one) => isFor(one, text, content) && !says(linesOf(one), statement, sentences, safety),
    );
    if (silent.length === 0) continue;
    report(file, at, {
      rule: 'handout/safety-line-left-out',
      found: `“${text.slice(0, 80)}” inside \`:::${filter}\`, and nothing like it on ${nameSome(silent.map((one) => one.id))}`,
      expected: 'a line about safety on every sheet of the treatment',
      fix: 'Take it out of the box, use `:::only`, or say it for the other sheets in a box of their own.',
    });
  }
};
