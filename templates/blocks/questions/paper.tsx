import type { ReactNode } from 'react';
import type { ListItem, Questions } from '../../../scripts/model/handout.ts';
import { TickItem, tickList } from '../../forms/tick-box.tsx';
import { WriteSpace } from '../../forms/write-space.tsx';
import { useTextWidth } from '../../page/text-width.ts';
import { Box } from '../../primitives.tsx';
import { useSheet } from '../../sheet-context.tsx';
import { AppliesTo } from '../../text/applies-to.tsx';
import { NestedBlocks } from '../../text/nested-blocks.tsx';
import { plainText } from '../../text/plain-text.ts';
import { SetText } from '../../text/set-text.tsx';

type ItemProps = { children: ReactNode; words: string; isFirst: boolean; width: number };

const Item = ({ children, words, isFirst, width }: ItemProps) => {
  const { theme, phrases } = useSheet();
  return (
    <TickItem
      words={words}
      list={isFirst ? phrases.questionsToTick : null}
      style={{ width, marginBottom: theme.u }}
    >
      <Box tag="LBody">{children}</Box>
    </TickItem>
  );
};

const OwnQuestion = ({ room }: { room: number }) => {
  const { theme, phrases, fillable } = useSheet();
  const width = useTextWidth(phrases.myQuestion, 'body');
  return (
    <Box style={{ flexDirection: 'row', width: room }}>
      <SetText
        tag={fillable ? 'P' : { type: 'P', actual: phrases.spaceToWrite(phrases.myQuestion) }}
        width={width}
      >
        {phrases.myQuestion}
      </SetText>
      <WriteSpace spoken={phrases.myQuestion} top={theme.type.body.leading - 2} />
    </Box>
  );
};

/** The question itself, for the spoken name of its box. */
export const questionText = ({ blocks }: ListItem): string =>
  blocks.flatMap((block) => (block.type === 'paragraph' ? [plainText(block.children)] : [])).join(' ');

/** Questions with tick boxes, and a line for the reader's own. */
export const QuestionList = ({ questions, width }: { questions: Questions; width: number }) => {
  const { theme, phrases, fillable } = useSheet();
  const room = width - theme.across * 5;
  return (
    <Box tag={tickList(fillable)} style={{ width }}>
      {questions.items.map((item, index) => (
        <Item key={`question-${index + 1}`} words={questionText(item)} isFirst={index === 0} width={width}>
          <AppliesTo name={item.appliesTo} width={room} />
          <NestedBlocks blocks={item.blocks} width={room} tight />
        </Item>
      ))}
      <Item words={phrases.myQuestion} isFirst={questions.items.length === 0} width={width}>
        <OwnQuestion room={room} />
      </Item>
    </Box>
  );
};
