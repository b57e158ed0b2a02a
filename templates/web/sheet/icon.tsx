import type { PictogramName } from '../../../scripts/model/handout.ts';
import { pictogramShapes } from '../../text/pictogram.tsx';

/**
 * A pictogram in the colour of the surrounding text: decorative, since the word next to it carries the
 * meaning.
 */
export const Icon = ({ name }: { name: PictogramName | null }) =>
  name === null ? null : (
    <svg className="icon" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      {pictogramShapes(name).map(({ d, evenOdd }) => (
        <path key={d} d={d} {...(evenOdd && { fillRule: 'evenodd' as const })} />
      ))}
    </svg>
  );
