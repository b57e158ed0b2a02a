import type { ReactNode } from 'react';
import type { Questions } from '../../scripts/handout/model.ts';
import { NestedBlocks } from '../content/nested-blocks.tsx';
import { Box } from '../primitives.tsx';
import { useSheet } from '../sheet-context.tsx';
import { AppliesTo } from './applies-to.tsx';
import { RuleLine } from './rule-line.tsx';
import { SetText } from './set-text.tsx';
import { useTextWidth } from './text-width.ts';
import { TickBox } from './tick-box.tsx';

const Item = ({ children, width }: { children: ReactNode; width: number }) => {
  const { theme, phrases } = useSheet();
  return (
    <Box tag="LI" style={{ flexDirection: 'row', width, marginBottom: theme.u }} wrap={false}>
      <TickBox spoken={phrases.questionToTick} />
      <Box tag="LBody">{children}</Box>
    </Box>
  );
};

const OwnQuestion = ({ room }: { room: number }) => {
  const { theme, phrases } = useSheet();
  const width = useTextWidth(phrases.myQuestion, 'body');
  return (
    <Box style={{ flexDirection: 'row', width: room }}>
      <SetText tag={{ type: 'P', actual: phrases.spaceToWrite(phrases.myQuestion) }} width={width}>
        {phrases.myQuestion}
      </SetText>
      <RuleLine
        thickness={theme.stroke.write}
        colour={theme.colours.ink}
        style={{ flexGrow: 1, marginTop: theme.type.body.leading - 2 }}
      />
    </Box>
  );
};

/** Questions with boxes to tick, and a line for one of one's own. */
export const QuestionList = ({ questions, width }: { questions: Questions; width: number }) => {
  const { theme } = useSheet();
  const room = width - theme.u * 5;
  return (
    <Box tag={{ type: 'L', numbering: 'None' }} style={{ width }}>
      {questions.items.map((item, index) => (
        <Item key={`question-${index + 1}`} width={width}>
          <AppliesTo name={item.appliesTo} width={room} />
          <NestedBlocks blocks={item.blocks} width={room} tight />
        </Item>
      ))}
      <Item width={width}>
        <OwnQuestion room={room} />
      </Item>
    </Box>
  );
};
