import type { ListItem, Questions } from '../../../scripts/model/handout.ts';
import { Columns, Inset, type Twin, useLanguages } from '../../bilingual/languages.tsx';
import { useJoinedLabel } from '../../bilingual/twin-text.tsx';
import { TickItem, tickList } from '../../forms/tick-box.tsx';
import { WriteLine } from '../../forms/write-line.tsx';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { AppliesTo } from '../../text/applies-to.tsx';
import { NestedBlocks } from '../../text/nested-blocks.tsx';
import { questionText } from './paper.tsx';

type ItemProps = { of: Twin<ListItem>; isFirst: boolean };

/** A question in both languages, with one box to tick. */
const TwinQuestion = ({ of, isFirst }: ItemProps) => {
  const { theme } = useSheet();
  const [left] = useLanguages();
  return (
    <TickItem
      words={of.map(questionText).join(' / ')}
      list={isFirst ? left.phrases.questionsToTick : null}
      style={{ marginBottom: theme.u }}
    >
      <Box tag="LBody">
        <Columns of={of}>
          {({ appliesTo, blocks }, width) => (
            <>
              <AppliesTo name={appliesTo} width={width} />
              <NestedBlocks blocks={blocks} width={width} tight />
            </>
          )}
        </Columns>
      </Box>
    </TickItem>
  );
};

/** Questions to tick, and a line for the reader's own. */
export const TwinQuestions = ({ of: [left, right] }: { of: Twin<Questions> }) => {
  const { theme, fillable } = useSheet();
  const own = useJoinedLabel()(({ phrases }) => phrases.myQuestion);
  return (
    <Box>
      <Inset by={theme.across * 5}>
        <Box tag={tickList(fillable)}>
          {left.items.map((item, index) => (
            <TwinQuestion
              key={`question-${index + 1}`}
              of={[item, right.items[index] ?? item]}
              isFirst={index === 0}
            />
          ))}
        </Box>
      </Inset>
      <WriteLine {...own} width={theme.textWidth} />
    </Box>
  );
};
