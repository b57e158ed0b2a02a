import type { WriteIn } from '../../../scripts/model/handout.ts';
import { Inlines } from '../../web/sheet/inlines.tsx';
import { useWeb } from '../../web/sheet/web-context.tsx';
import { labelWithFact, lineLabel } from './line-label.ts';

/** Lines to write on, on paper. */
export const WebWriteIn = ({ block }: { block: WriteIn }) => {
  const { clinic } = useWeb();
  return (
    <ul className={block.cutOut ? 'lines cut-out' : 'lines'}>
      {block.labels.map((label, index) => (
        <li key={index}>
          <Inlines>{labelWithFact(lineLabel(label, clinic))}</Inlines>
        </li>
      ))}
    </ul>
  );
};
