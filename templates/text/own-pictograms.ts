/** Pictograms drawn for these handouts, in the 48-unit square and the filled style of healthicons. */

/** One filled shape; holes come from `evenOdd`. */
export type PictogramShape = { d: string; evenOdd: boolean };

const solid = (d: string): PictogramShape => ({ d, evenOdd: false });
const pierced = (d: string): PictogramShape => ({ d, evenOdd: true });

const bar = (x: number, y: number, width: number, height: number): string =>
  `M${x} ${y}h${width}v${height}h${-width}z`;

/** A bone from bottom left to top right. */
const bone = [
  solid(
    'M31.1 6.4 C35.2 2.3 42 6.2 40.6 11.2 C45.6 10 46.4 16.6 41.6 17.4 C38.6 18 36.3 17.2 34.4 19.2 L19.2 34.4 C17.2 36.3 18 38.6 17.4 41.6 C16.6 46.4 10 45.6 11.2 40.6 C6.2 42 2.3 35.2 6.4 31.1 C9 28.6 11.4 29.8 13.6 27.6 L27.6 13.6 C29.8 11.4 28.6 9 31.1 6.4 Z',
  ),
];

/** A bladder with the two tubes that lead into it. */
const bladder = [
  solid(
    'M24 13.5 C34.5 13.5 41 19.5 41 28 C41 36 34 39.6 27.2 40.8 V46 H20.8 V40.8 C14 39.6 7 36 7 28 C7 19.5 13.5 13.5 24 13.5 Z',
  ),
  solid('M9.6 2.4 L13.2 1.4 L18.4 15 L14.6 16.4 Z'),
  solid('M38.4 2.4 L34.8 1.4 L29.6 15 L33.4 16.4 Z'),
];

/** A chest from the front with two soft curves. */
const breast = [
  pierced(
    'M18.5 3 h11 C30 9 32 10.6 37 12 C42.6 13.6 45 17 45 23 L45 45 H39.5 L38.5 31 C37.5 36 37 40 37.5 45 H10.5 C11 40 10.5 36 9.5 31 L8.5 45 H3 L3 23 C3 17 5.4 13.6 11 12 C16 10.6 18 9 18.5 3 Z M9.6 24 C9.4 36 22.6 37 22.9 26 C20.8 32.6 12.6 32 9.6 24 Z M38.4 24 C38.6 36 25.4 37 25.1 26 C27.2 32.6 35.4 32 38.4 24 Z',
  ),
];

/** A comb. */
const hair = [
  solid('M7 9 h34 a3 3 0 0 1 3 3 v7 h-40 v-7 a3 3 0 0 1 3 -3 Z'),
  ...[4, 10.4, 16.8, 23.2, 29.6, 36].map((x) => solid(bar(x, 19, 3.6, 18))),
  solid(bar(40.4, 19, 3.6, 20)),
];

/** A person with one spot low in the pelvis. */
const prostate = [
  solid('M29.2 6.2 a5.2 5.2 0 1 1 -10.4 0 a5.2 5.2 0 1 1 10.4 0 Z'),
  pierced(
    'M17.5 13 H30.5 C34.5 13 36.6 15 37.3 18.6 L39.9 30 C40.6 33.4 36.2 34.6 35.2 31.2 L32.6 22.6 V44.6 C32.6 47.8 25.6 47.8 25.4 44.6 L24.9 34 H23.1 L22.6 44.6 C22.4 47.8 15.4 47.8 15.4 44.6 V22.6 L12.8 31.2 C11.8 34.6 7.4 33.4 8.1 30 L10.7 18.6 C11.4 15 13.5 13 17.5 13 Z M28.1 27.6 a4.1 4.1 0 1 0 -8.2 0 a4.1 4.1 0 1 0 8.2 0 Z',
  ),
];

/** A machine above a person who lies on a table; rays reach one place. */
const radiation = [
  solid('M17 4 h14 a2 2 0 0 1 2 2 v6 l-4 5 h-10 l-4 -5 v-6 a2 2 0 0 1 2 -2 Z'),
  solid('M19.6 19.5 h2.4 l-1.5 8 h-2.4 Z M22.8 19.5 h2.4 v8 h-2.4 Z M26 19.5 h2.4 l1.5 8 h-2.4 Z'),
  solid('M13.5 33 a4.2 4.2 0 1 1 -8.4 0 a4.2 4.2 0 1 1 8.4 0 Z'),
  solid('M18 30 h21 a4 4 0 0 1 4 4 v3 h-27.5 v-4.5 a2.5 2.5 0 0 1 2.5 -2.5 Z'),
  solid('M4 39.5 h40 v3.2 h-40 Z'),
];

/** Drawings for things without a clear icon in the set at 24 pt. */
export const own = { bladder, bone, breast, hair, prostate, radiation } satisfies Record<
  string,
  readonly PictogramShape[]
>;
