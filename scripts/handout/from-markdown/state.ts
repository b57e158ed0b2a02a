import type { BlockContent, Definition, DefinitionContent, Nodes, PhrasingContent } from 'mdast';
import type { VFile } from 'vfile';
import type { CollectionName } from '../../content/collections.ts';
import { type Fault, fail, type Place } from '../../content/fault.ts';
import type { Block, Inline } from '../model.ts';
import type { Audience, Citation, Passage } from './types.ts';

/** What mdast calls flow: what stands in a body, a quote, a list item or a box. */
export type FlowContent = BlockContent | DefinitionContent;

/** What a node stands in, below its section. */
export type Enclosure = 'list' | 'quote' | 'panel' | 'box' | 'only' | 'more' | 'shared';

/** What a conversion reports besides blocks; filled as it goes. */
type Findings = {
  citations: Citation[];
  passages: Passage[];
  /** Level of the heading read last; a section's own is 2. */
  level: number;
};

/** What every handler is given: whom the sheet is for, where it stands, and how to convert what is inside. */
export type State = {
  audience: Audience;
  /** While a body is checked nothing is left out, and the collection says what may stand where. */
  checking: CollectionName | null;
  file: VFile;
  definitions: ReadonlyMap<string, Definition>;
  /** Null before the first level-2 heading. */
  section: { id: string | null; title: string } | null;
  /** From the outside in. */
  inside: readonly Enclosure[];
  findings: Findings;
  blocks: (nodes: readonly FlowContent[], state: State) => Block[];
  inlines: (nodes: readonly PhrasingContent[], state: State) => Inline[];
};

/** The state for what stands inside of something. */
export const within = (state: State, enclosure: Enclosure): State => ({
  ...state,
  inside: [...state.inside, enclosure],
});

/** A node, of which only the place counts. */
export type Placed = Pick<Nodes, 'position'>;

/** Where a node starts. */
export const placeOf = (node: Placed): Place => {
  const { line, column } = node.position?.start ?? { line: 1, column: 1 };
  return { line, column };
};

/** Records a fault once on the file, however many sheets meet it. */
export const report = (file: VFile, at: Placed | Place, fault: Omit<Fault, 'place'>): void => {
  const place = 'line' in at ? at : placeOf(at);
  const known = file.messages.some(
    (message) =>
      `${message.source}/${message.ruleId}` === fault.rule &&
      message.line === place.line &&
      message.column === place.column &&
      message.actual === fault.found,
  );
  if (!known) fail(file, { ...fault, place });
};

/** Whether a box of the file was found that is never closed: it swallows what comes after it. */
export const hasOpenBox = (file: VFile): boolean =>
  file.messages.some((message) => message.ruleId === 'unclosed-directive');
