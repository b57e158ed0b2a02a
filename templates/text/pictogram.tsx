import healthicons from '@iconify-json/healthicons/icons.json' with { type: 'json' };
import type { ReactElement } from 'react';
import type { PictogramName } from '../../scripts/model/handout.ts';
import { Drawing, Path } from '../primitives.tsx';
import type { PictogramShape } from './own-pictograms.ts';
import { pictogramNames } from './pictogram-names.ts';

const GRID = 48;
const PATH = /<path\b[^>]*>/g;
const DATA = /\bd="([^"]+)"/;

// The set puts fill rules on paths or on the group around them; react-pdf does not inherit them.
const shapesOf = (body: string): PictogramShape[] => {
  const group = /<g\b[^>]*>/.exec(body)?.[0] ?? '';
  return Array.from(body.matchAll(PATH), ([path]) => ({
    d: DATA.exec(path)?.[1] ?? '',
    evenOdd: `${group}${path}`.includes('fill-rule="evenodd"'),
  }));
};

/** The filled shapes of a pictogram in a square of 48 units. */
export const pictogramShapes = (name: PictogramName): readonly PictogramShape[] => {
  const drawing = pictogramNames[name];
  return typeof drawing === 'string' ? shapesOf(healthicons.icons[drawing].body) : drawing;
};

type PictogramProps = { name: PictogramName; size: number; colour: string };

/**
 * A small decorative picture in one colour, `size` points square; the word next to it carries the meaning.
 */
export const Pictogram = ({ name, size, colour }: PictogramProps): ReactElement => (
  <Drawing artifact style={{ width: size, height: size }} viewBox={`0 0 ${GRID} ${GRID}`}>
    {pictogramShapes(name).map(({ d, evenOdd }) => (
      <Path key={d} d={d} fill={colour} fillRule={evenOdd ? 'evenodd' : 'nonzero'} />
    ))}
  </Drawing>
);
