import { type Colours, coloursOf } from '../colours.ts';

type WebColour =
  | 'ink'
  | 'petrol'
  | 'petrolTint'
  | 'mist'
  | 'line'
  | 'emergency'
  | 'sameDay'
  | 'white'
  | 'ochreTint';

const COLOUR_NAMES: readonly WebColour[] = [
  'ink',
  'petrol',
  'petrolTint',
  'mist',
  'line',
  'emergency',
  'sameDay',
  'white',
  'ochreTint',
];

/** For dark pages: each has a contrast of 7 with `white` (the background) where text is set in it. */
const DARK: Record<WebColour, string> = {
  ink: '#EAF1F2',
  petrol: '#A3D6E0',
  petrolTint: '#20404A',
  mist: '#18272C',
  line: '#81949A',
  emergency: '#FFB1AC',
  sameDay: '#F2CB8C',
  white: '#10191C',
  ochreTint: '#3C3116',
};

const declare = (colours: Pick<Colours, WebColour>): string =>
  COLOUR_NAMES.map(
    (name) => `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}:${colours[name]}`,
  ).join(';');

/** The colours of the sheets as CSS variables (`--petrol-tint` …), with their counterparts for dark pages. */
export const cssColours = (accent: string | null): string =>
  `:root{color-scheme:light dark;${declare(coloursOf('colour', accent))}}@media screen and (prefers-color-scheme:dark){:root{${declare(DARK)}}}\n`;
