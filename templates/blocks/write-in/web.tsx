import type { WriteIn } from '../../../scripts/model/handout.ts';
import { Inlines } from '../../web/sheet/inlines.tsx';

/** Lines to write on, on paper. */
export const WebWriteIn = ({ block }: { block: WriteIn }) => (
  <ul className={block.cutOut ? 'lines cut-out' : 'lines'}>
    {block.labels.map((label, index) => (
      <li key={index}>
        <Inlines>{label}</Inlines>
      </li>
    ))}
  </ul>
);
