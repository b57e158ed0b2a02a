import type { BlockDrawing } from '../drawing.ts';
import { TwinQuestions } from './bilingual.tsx';
import { QuestionList } from './paper.tsx';
import { WebQuestions } from './web.tsx';

/** Questions to tick. */
export const questions: BlockDrawing<'questions'> = {
  Paper: ({ block, width }) => <QuestionList questions={block} width={width} />,
  bilingual: { Draw: TwinQuestions, parts: ({ items }) => items.map(() => 'question') },
  Web: ({ block }) => <WebQuestions questions={block} />,
};
