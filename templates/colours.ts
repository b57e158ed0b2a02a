import type { Ink } from '../scripts/model/handout.ts';

/** WCAG contrast with white is noted where text is set in a colour; the minimum is 7. */
const COLOUR = {
  ink: '#000000',
  petrol: '#0A4453', // 10.7
  petrolTint: '#DDEBED',
  mist: '#FFFFFF',
  line: '#8A989C',
  emergency: '#8A1420', // 9.5
  sameDay: '#5C3A00', // 10.2
  plum: '#5B2C5E',
  plumTint: '#EBDDEC',
  plumMid: '#A67BA8',
  ochre: '#6A4600',
  ochreSolid: '#C98A1B',
  ochreTint: '#F8E4B8',
  bone: '#FBF3E2',
  boneMid: '#EFDFC0',
  boneEdge: '#6E5530',
  marrow: '#F3CDB8',
  vessel: '#F6D9CF',
  vesselEdge: '#8C3B2E',
  white: '#FFFFFF',
} as const;
export type ColourName = keyof typeof COLOUR;
export type Colours = Record<ColourName, string>;

/** Pure black for text, rules and solids, so that a laser printer does not screen them. */
const BLACK: Colours = {
  ...COLOUR,
  petrol: '#000000',
  petrolTint: '#E4E4E4',
  mist: '#FFFFFF',
  line: '#000000',
  emergency: '#000000',
  sameDay: '#000000',
  plum: '#000000',
  plumTint: '#EDEDED',
  plumMid: '#8C8C8C',
  ochre: '#000000',
  ochreSolid: '#4A4A4A',
  ochreTint: '#FFFFFF',
  bone: '#FFFFFF',
  boneMid: '#E0E0E0',
  boneEdge: '#000000',
  marrow: '#F2F2F2',
  vessel: '#EFEFEF',
  vesselEdge: '#000000',
};

/** The colours of a page printed in an ink; `accent` replaces petrol in colour printing. */
export const coloursOf = (ink: Ink, accent: string | null): Colours => {
  if (ink === 'black') return BLACK;
  return accent === null ? COLOUR : { ...COLOUR, petrol: accent };
};
