import type { ReactElement } from 'react';
import type { FigureLabels } from '../../scripts/model/figure-words.ts';
import { pair } from './designs.ts';
import { FigureFrame } from './figure-frame.tsx';
import type { FigureProps, PartProps } from './figure-props.ts';

type LabelPlace = { x: number; y: number; align?: 'left' | 'center' | 'right' };

/** A scene in the given inks. */
type Scene = (props: PartProps<object>) => ReactElement;

/** One drawing of a pair, 186 x 116 units: the position of its labels, and the scene under them. */
export const pairFigure = <Name extends keyof FigureLabels>(
  name: Name,
  spots: Record<keyof FigureLabels[Name], LabelPlace>,
  Scene: Scene,
): ((props: FigureProps) => ReactElement) => {
  const places = Object.entries(spots) as [string, LabelPlace][];
  return (props) => {
    const words = props.words.labels[name] as Record<string, string>;
    const labels = places.map(([key, spot]) => ({ text: words[key] ?? '', ...spot }));
    return (
      <FigureFrame name={name} figure={props} design={pair} labels={labels}>
        <Scene colours={props.colours} />
      </FigureFrame>
    );
  };
};
