import { BLOCKS } from '../handout/blocks/index.ts';
import { inlineText } from '../handout/text/inline-text.ts';
import type { Block, BlockOf, BlockType, Handout, Table } from '../model/handout.ts';
import type { WordingFinding } from '../plain-language/finding.ts';
import type { Language } from '../plain-language/languages.ts';
import type { Reading } from '../plain-language/reading/reading-of.ts';
import { shownTexts } from '../plain-language/reading/shown-text.ts';
import { textFindings } from '../plain-language/rules/text-findings.ts';
import type { WrittenText } from '../plain-language/written-texts.ts';

/** Machine-readable facts of a sheet. */
export type SheetFacts = {
  handout: Handout;
  /** Every block, including nested ones. */
  blocks: Block[];
  reading: Reading | null;
  /** Numbers of plain-language findings by rule. */
  findingCounts: ReadonlyMap<WordingFinding['rule'], number>;
  words: string;
  language: Language;
  tables: Table[];
};

const insideOf = <Type extends BlockType>(block: BlockOf<Type>): Block[] =>
  BLOCKS[block.type].inside?.(block) ?? [];

const allBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...allBlocks(insideOf(block))]);

/** Shared texts are on many sheets; each is checked once per language. */
const known = new WeakMap<Language['rules'], Map<string, WordingFinding[]>>();

const findingsIn = (text: string, language: Language): WordingFinding[] => {
  const texts = known.get(language.rules) ?? new Map<string, WordingFinding[]>();
  known.set(language.rules, texts);
  const earlier = texts.get(text);
  if (earlier !== undefined) return earlier;
  const written: WrittenText = { text, at: {}, kind: 'paragraph', part: 'other' };
  const findings = textFindings([written], language);
  texts.set(text, findings);
  return findings;
};

const findingCountsIn = (
  texts: readonly string[],
  language: Language,
): Map<WordingFinding['rule'], number> => {
  const counts = new Map<WordingFinding['rule'], number>();
  for (const { rule } of texts.flatMap((text) => findingsIn(text, language)))
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

/** Machine-readable facts of a sheet; `reading` is null if it was not measured. */
export const factsOf = (handout: Handout, language: Language, reading: Reading | null): SheetFacts => {
  const texts = shownTexts(handout, language.locale.phrases).map(({ text }) => text);
  const blocks = allBlocks([...handout.intro, ...handout.sections.flatMap((section) => section.blocks)]);
  const tables = blocks.filter((block) => block.type === 'table');
  return {
    handout,
    blocks,
    reading,
    findingCounts: findingCountsIn(texts, language),
    words: texts.join(' '),
    tables,
    language,
  };
};

/** Whether a sheet has a block of one of these types. */
export const has = ({ blocks }: Pick<SheetFacts, 'blocks'>, ...types: Block['type'][]): boolean =>
  blocks.some(({ type }) => types.includes(type));

/** Number of sections after the first that have no heading. */
export const unheaded = ({ handout }: Pick<SheetFacts, 'handout'>): number =>
  handout.sections.filter(({ title }, index) => index > 0 && inlineText(title) === '').length;
