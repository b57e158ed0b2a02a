import type { ReactElement } from 'react';
import type { Block } from '../../scripts/model/handout.ts';
import { WalletCard } from '../forms/wallet-card.tsx';
import { WriteInLines } from '../forms/write-in-lines.tsx';
import { SubHeading } from '../page/sub-heading.tsx';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { joinLists } from '../text/join-lists.ts';
import type { BlocksProps } from '../text/nested-blocks.tsx';
import { QuoteBlock } from '../text/quote-block.tsx';
import { RuleLine } from '../text/rule-line.tsx';
import { SetText } from '../text/set-text.tsx';
import { TextList } from '../text/text-list.tsx';
import { AtAGlance } from './at-a-glance.tsx';
import { CareCards } from './care-cards.tsx';
import { ChanceList } from './chance-list.tsx';
import { DataTable } from './data-table.tsx';
import { FigureAndList } from './figure-and-list.tsx';
import { FigureRow } from './figure-row.tsx';
import { ForOneCancer } from './for-one-cancer.tsx';
import { Picture } from './picture.tsx';
import { PictureStory } from './picture-story.tsx';
import { PlannerTable } from './planner-table.tsx';
import { QuestionList } from './question-list.tsx';
import { SideEffectTable } from './side-effect-table.tsx';
import { TreatmentMaps } from './treatment-map.tsx';

/** Blocks of these types stand side by side when one follows the other. */
const PAIRED: ReadonlySet<Block['type']> = new Set(['figure', 'treatment-map']);

/** Items of a list beside a drawing: with more it could be higher than a page, and the two are never split. */
const MAX_BESIDE = 7;

/** Whether a block stands beside the one before it: two of a kind that pairs, or a list that a drawing shows. */
const standsBeside = (block: Block, before: Block | undefined): boolean =>
  (block.type === before?.type && PAIRED.has(block.type)) ||
  (block.type === 'list' && before?.type === 'figure' && block.items.length <= MAX_BESIDE);

/** Blocks in the groups they are placed in: neighbours that stand side by side share a group. */
const arrange = (blocks: readonly Block[]): Block[][] => {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (last?.length === 1 && standsBeside(block, last[0])) last.push(block);
    else groups.push([block]);
  }
  return groups;
};

const only = <Type extends Block['type']>(group: readonly Block[], type: Type) =>
  group.filter((block): block is Block & { type: Type } => block.type === type);

const BlockGroup = ({ group, width }: { group: readonly Block[]; width: number }): ReactElement | null => {
  const { theme } = useSheet();
  const [block] = group;
  if (!block) return null;
  switch (block.type) {
    case 'paragraph':
      return <SetText width={width}>{block.children}</SetText>;
    case 'heading':
      // Drawn by `Blocks`, which knows what stands around it.
      return null;
    case 'list':
      return <TextList list={block} width={width} />;
    case 'table':
      return <DataTable table={block} width={width} />;
    case 'quote':
      return <QuoteBlock quote={block} width={width} />;
    case 'image':
      return <Picture image={block} width={width} />;
    case 'rule':
      return <RuleLine thickness={theme.stroke.section} colour={theme.colours.line} />;
    case 'figure':
      return group[1]?.type === 'list' ? (
        <FigureAndList figure={block} list={group[1]} width={width} />
      ) : (
        <FigureRow figures={only(group, 'figure')} width={width} />
      );
    case 'group':
      return (
        <ForOneCancer label={block.label} width={width}>
          {(room) => <Blocks blocks={block.blocks} width={room} />}
        </ForOneCancer>
      );
    case 'glance':
      return <AtAGlance glance={block} width={width} />;
    case 'side-effects':
      return <SideEffectTable table={block} width={width} />;
    case 'care-cards':
      return <CareCards cards={block} />;
    case 'questions':
      return <QuestionList questions={block} width={width} />;
    case 'write-in':
      return block.cutOut ? (
        <WalletCard labels={block.labels} width={width} />
      ) : (
        <WriteInLines labels={block.labels} width={width} />
      );
    case 'chances':
      return <ChanceList chances={block} width={width} />;
    case 'planner':
      return <PlannerTable planner={block} width={width} />;
    case 'panels':
      return <PictureStory panels={block.panels} width={width} />;
    case 'treatment-map':
      return <TreatmentMaps maps={only(group, 'treatment-map')} width={width} />;
  }
};

/** Blocks one under the other in a width in points. */
export const Blocks = ({ blocks, width, tight = false }: BlocksProps) => {
  const { theme } = useSheet();
  const gap = tight ? theme.u / 2 : theme.u * 1.5;
  const groups = arrange(joinLists(blocks));
  return (
    <>
      {groups.map((group, index) => {
        const [block] = group;
        const key = `${block?.type}-${index}`;
        const before = groups[index - 1]?.[0];
        const above = before && before.type !== 'heading' ? gap : 0;
        if (block?.type === 'heading') {
          const below = index < groups.length - 1 ? gap : 0;
          return <SubHeading key={key} heading={block} width={width} above={above} below={below} />;
        }
        return (
          <Box key={key} style={above > 0 ? { marginTop: above } : {}}>
            <BlockGroup group={group} width={width} />
          </Box>
        );
      })}
    </>
  );
};
