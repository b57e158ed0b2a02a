import type { Place } from '../../../diagnostics/diagnostic.ts';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { FigureName } from '../../../model/handout.ts';
import { FIGURES } from '../../../model/vocabulary.ts';
import { report, type State } from '../../from-markdown/state.ts';

const isFigureName = (name: string): name is FigureName => FIGURES.has(name);

/** The drawing with a name; null, with an error at the place, if there is none. */
export const figureNamed = (name: string, place: Place, state: State): FigureName | null => {
  if (isFigureName(name)) return name;
  const near = nearest(name, FIGURES);
  report(state.file, place, {
    rule: 'handout/unknown-figure',
    found: `drawing \`${name}\``,
    expected: 'the name of a drawing of the project',
    fix: near === null ? `Known are ${[...FIGURES].join(', ')}.` : `Did you mean \`${near}\`?`,
  });
  return null;
};
