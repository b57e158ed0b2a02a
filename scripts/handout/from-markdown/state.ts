import type { BlockContent, Definition, DefinitionContent, List, Nodes, PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import type { CollectionName } from '../../content/entries/collections.ts';
import { type DiagnosticDetails, fail, type Place } from '../../diagnostics/diagnostic.ts';
import type { Block, Inline } from '../../model/handout.ts';
import type { Enclosure } from '../../model/table-misfit.ts';
import type { Numbering } from '../blocks/list/numbering.ts';
import type { Run } from '../text/run.ts';
import type { DirectiveRule } from './directives/directive-rule.ts';
import type { Audience, Citation, Passage } from './types.ts';

/** Flow content of mdast: the nodes of a body, a quote, a list item or a box. */
export type FlowContent = BlockContent | DefinitionContent;

/** Findings of a conversion besides blocks. */
type Findings = {
  citations: Citation[];
  passages: Passage[];
  /** The source file of words from other files, as a path below the content folder. */
  origins: Map<Run, string>;
  /** Words that are on the sheet because of its cancer type. */
  scoped: Set<Run>;
  /** Level of the last heading; a section's own is 2. */
  level: number;
};

/** State passed to every handler: the audience, the position of the node, and how to convert its children. */
export type State = {
  audience: Audience;
  /** While a body is checked nothing is left out, and the collection decides what is allowed where. */
  checking: CollectionName | null;
  file: VFile;
  definitions: ReadonlyMap<string, Definition>;
  /** Null before the first level-2 heading. */
  section: { id: string | null; title: string } | null;
  /** From the outside in. */
  inside: readonly Enclosure[];
  /** The numbering of consecutive numbered lists. */
  numbers: ReadonlyMap<List, Numbering>;
  findings: Findings;
  /** The syntax of each directive, by name. */
  directives: ReadonlyMap<string, DirectiveRule>;
  /** The runs of words in blocks, in document order. */
  words: (blocks: readonly Block[]) => Run[];
  blocks: (nodes: readonly FlowContent[], state: State) => Block[];
  inlines: (nodes: readonly PhrasingContent[], state: State) => Inline[];
};

/** The state inside of a container. */
export const within = (state: State, enclosure: Enclosure): State => ({
  ...state,
  inside: [...state.inside, enclosure],
});

/** Anything with a position, such as a node. */
export type PositionedNode = Pick<Nodes, 'position'>;

/** Where a node starts. */
export const placeOf = (node: PositionedNode): Place => {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
};

/** Maximum number of errors per rule reported on one file; more would not help to fix it. */
const MAX_REPORTED = 100;

/** Errors already reported on a file, by rule. */
const reportedOf = ({ data }: VFile, rule: string): Set<string> => {
  const byRule = (data.reported ?? new Map()) as Map<string, Set<string>>;
  data.reported = byRule;
  const known = byRule.get(rule) ?? new Set();
  byRule.set(rule, known);
  return known;
};

/** Whether a file has reached the maximum number of errors reported for a rule. */
export const isReportedEnough = (file: VFile, rule: string): boolean =>
  reportedOf(file, rule).size >= MAX_REPORTED;

/** Records an error once on the file, however many sheets meet it. */
export const report = (
  file: VFile,
  at: PositionedNode | Place,
  diagnostic: Omit<DiagnosticDetails, 'place'>,
): void => {
  if (isReportedEnough(file, diagnostic.rule)) return;
  const place = 'line' in at ? at : placeOf(at);
  const known = reportedOf(file, diagnostic.rule);
  const key = `${place.line}:${place.column} ${diagnostic.found}`;
  if (!known.has(key)) fail(file, { ...diagnostic, place });
  known.add(key);
};

/**
 * Whether an error is already reported on a line of the node: an error of the whole node mostly follows from
 * it.
 */
export const isReportedWithin = (file: VFile, { position }: PositionedNode): boolean =>
  position !== undefined &&
  file.messages.some(
    ({ fatal, line }) =>
      fatal === true && line != null && position.start.line <= line && line <= position.end.line,
  );

/**
 * Whether an unclosed box has swallowed what comes after it, or the text was nested too deeply to be read.
 */
export const isMisread = (file: VFile): boolean =>
  file.messages.some((message) => /^(?:unclosed-directive|too-deep)$/u.test(message.ruleId ?? ''));
