import type { Root } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import type { VFile } from 'vfile';
import type { Run } from '../text/run.ts';
import { blockRuns } from '../text/text-runs.ts';
import { convertText } from './inline/convert-text.ts';
import { filterPassage, idsIn } from './passages/passages.ts';
import { collectionOf } from './sections/sections.ts';
import { splitVariants } from './sections/split-sections.ts';
import { startState } from './sections/start.ts';
import type { FlowContent } from './state.ts';
import type { Audience, ConvertedBody } from './types.ts';

const isFor = (variant: ContainerDirective, cancerType: string | null): boolean =>
  cancerType !== null && idsIn(variant.attributes?.cancer).includes(cancerType);

const runsOf = ({ intro, sections }: Pick<ConvertedBody, 'intro' | 'sections'>): Run[] =>
  blockRuns([...intro, ...sections.flatMap(({ blocks }) => blocks)]);

/**
 * The body as shown to an audience, with its variant's text if there is one. Errors found on the way are
 * recorded once; `checkBody` finds all of them and more.
 */
export const convertBody = (body: Root, audience: Audience, file: VFile): ConvertedBody => {
  const { main, variants } = splitVariants(body);
  const variant = variants.find((one) => isFor(one, audience.cancerType));
  const state = startState(body, audience, file, null);
  if (variant) state.findings.passages.push(filterPassage(variant, '', file));
  const nodes: FlowContent[] = variant?.children ?? main;
  const cancers = variant ? idsIn(variant.attributes?.cancer) : null;
  const text = convertText(nodes, { collection: collectionOf(audience.kind), cancers }, state);
  const { citations, passages, origins, scoped } = state.findings;
  return { ...text, citations, passages, origins, scoped: variant ? new Set(runsOf(text)) : scoped };
};
