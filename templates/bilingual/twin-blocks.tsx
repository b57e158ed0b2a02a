import type { ReactElement } from 'react';
import type { Block, BlockOf, BlockType } from '../../scripts/model/handout.ts';
import { Blocks } from '../blocks/blocks.tsx';
import { DRAWINGS } from '../blocks/index.ts';
import { KeepWithNext } from '../page/keep-with-next.tsx';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { joinLists } from '../text/join-lists.ts';
import { Columns, type Twin } from './languages.tsx';

type Blocks2 = Twin<readonly Block[]>;

/** A block beside the same in the other language, each drawn as in a sheet of one language. */
const InColumns = ({ blocks }: { blocks: Blocks2 }) => (
  <Columns of={blocks}>{(own, width) => <Blocks blocks={own} width={width} />}</Columns>
);

const isSame = (left: readonly string[], right: readonly string[]): boolean =>
  left.length === right.length && left.every((part, index) => part === right[index]);

const typesOf = (blocks: readonly Block[]): string[] => blocks.map(({ type }) => type);

const OneTwin = <Type extends BlockType>({ of }: { of: Twin<BlockOf<Type>> }): ReactElement | null => {
  const { bilingual } = DRAWINGS[of[0].type as Type];
  if (bilingual === undefined || !isSame(bilingual.parts(of[0]), bilingual.parts(of[1])))
    return <InColumns blocks={[[of[0]], [of[1]]]} />;
  return <bilingual.Draw of={of} />;
};

/** Lines that follow a heading on its page: an item in two languages is not parted. */
export const LINES_AHEAD = 7;

type RowProps = { of: Twin<Block>; isFirst: boolean; isAfterHeading: boolean };

/** A pair of blocks, a heading with the space and the beginning of what follows it. */
const Row = ({ of, isFirst, isAfterHeading }: RowProps) => {
  const { u } = useSheet().theme;
  const above = isFirst ? 0 : u * 1.5;
  if (of[0].type !== 'heading')
    return (
      <Box style={{ marginTop: isAfterHeading ? 0 : above }}>
        <OneTwin of={of} />
      </Box>
    );
  return (
    <KeepWithNext above={above} below={u} ahead={LINES_AHEAD}>
      <OneTwin of={of} />
    </KeepWithNext>
  );
};

/**
 * Blocks beside those of the other language, one pair below the other. A translation has the blocks of its original in the same order
 * (`translation/moved`); where it has not, or a block has other parts, each language runs down its own column.
 */
export const TwinBlocks = ({ blocks }: { blocks: Blocks2 }) => {
  const [left, right] = [joinLists(blocks[0]), joinLists(blocks[1])];
  if (!isSame(typesOf(left), typesOf(right))) return <InColumns blocks={[left, right]} />;
  return (
    <>
      {left.map((block, index) => (
        <Row
          key={`${block.type}-${index}`}
          of={[block, right[index] ?? block]}
          isFirst={index === 0}
          isAfterHeading={left[index - 1]?.type === 'heading'}
        />
      ))}
    </>
  );
};
