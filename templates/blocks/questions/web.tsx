import type { Questions } from '../../../scripts/model/handout.ts';
import { Items } from '../../web/sheet/items.tsx';
import { useWeb } from '../../web/sheet/web-context.tsx';

const MyQuestion = () => <li className="own">{useWeb().phrases.myQuestion}</li>;

/** Questions, and a line for the reader's own. */
export const WebQuestions = ({ questions }: { questions: Questions }) => (
  <ul className="questions">
    <Items items={questions.items} />
    <MyQuestion />
  </ul>
);
