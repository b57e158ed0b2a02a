import { BLOCKS } from '../handout/blocks/index.ts';
import { inlineText } from '../handout/text/inline-text.ts';
import type { Block, BlockOf, BlockType, Handout, Table } from '../model/handout.ts';
import type { Locale } from '../model/locale.ts';
import type { Finding } from '../plain-language/finding.ts';
import type { Reading } from '../plain-language/reading/reading-of.ts';
import { shownTexts } from '../plain-language/reading/shown-text.ts';
import { lengthFindings } from '../plain-language/rules/length-rules.ts';
import { passiveFindings } from '../plain-language/rules/passive-rule.ts';
import { styleFindings } from '../plain-language/rules/style-rules.ts';
import { wordFindings } from '../plain-language/rules/wording-rules.ts';
import type { WrittenText } from '../plain-language/written-texts.ts';

/** What a machine knows of a sheet. */
export type SheetFacts = {
  handout: Handout;
  /** Every block, those inside others as well. */
  blocks: Block[];
  reading: Reading | null;
  /** Findings of the rules of plain language by rule. */
  diagnostics: ReadonlyMap<Finding['rule'], number>;
  words: string;
  tables: Table[];
};

const insideOf = <Type extends BlockType>(block: BlockOf<Type>): Block[] =>
  BLOCKS[block.type].inside?.(block) ?? [];

const allBlocks = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...allBlocks(insideOf(block))]);

/** Shared texts stand on many sheets; each is looked at once. */
const known = new Map<string, Finding[]>();

const findingsIn = (text: string): Finding[] => {
  const earlier = known.get(text);
  if (earlier !== undefined) return earlier;
  const written: WrittenText = { text, at: {}, kind: 'paragraph', inCard: false };
  const findings = [
    ...lengthFindings(written),
    ...passiveFindings(written),
    ...wordFindings(written),
    ...styleFindings([written]),
  ];
  known.set(text, findings);
  return findings;
};

const diagnosticsIn = (texts: readonly string[]): Map<Finding['rule'], number> => {
  const counts = new Map<Finding['rule'], number>();
  for (const { rule } of texts.flatMap(findingsIn)) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
};

/** What a machine knows of a sheet; `reading` is null where it was not measured. */
export const factsOf = (handout: Handout, { phrases }: Locale, reading: Reading | null): SheetFacts => {
  const texts = shownTexts(handout, phrases).map(({ text }) => text);
  const blocks = allBlocks([...handout.intro, ...handout.sections.flatMap((section) => section.blocks)]);
  const tables = blocks.filter((block) => block.type === 'table');
  return { handout, blocks, reading, diagnostics: diagnosticsIn(texts), words: texts.join(' '), tables };
};

/** Says whether a sheet has a block of one of these types. */
export const has = ({ blocks }: Pick<SheetFacts, 'blocks'>, ...types: Block['type'][]): boolean =>
  blocks.some(({ type }) => types.includes(type));

/** Sections that have no heading although they do not stand first, under the sheet's own title. */
export const unheaded = ({ handout }: Pick<SheetFacts, 'handout'>): number =>
  handout.sections.filter(({ title }, index) => index > 0 && inlineText(title) === '').length;
