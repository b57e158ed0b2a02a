import { expect, test } from 'vitest';
import { contrast, greyOf } from '../../scripts/pdf-check/page/contrast.ts';
import { covers } from '../../scripts/pdf-check/page/covers.ts';
import { type Box, IDENTITY, type Matrix } from '../../scripts/pdf-check/page/matrix.ts';
import { outlinesOf, shapeOf } from '../../scripts/pdf-check/page/outlines.ts';
import type { Paint, Shape } from '../../scripts/pdf-check/page/types.ts';

/** Steps of a path as pdf.js writes them. */
const square = ([left, bottom, right, top]: Box): number[] => [
  0,
  left,
  bottom,
  1,
  right,
  bottom,
  1,
  right,
  top,
  1,
  left,
  top,
  4,
];

const shape = (path: number[], rule: Shape['rule'] = 'nonzero', matrix: Matrix = IDENTITY): Shape => {
  const found = shapeOf(outlinesOf(path, matrix), rule);
  if (!found) throw new Error('No shape');
  return found;
};

const paint = (changes: Partial<Paint>): Paint => {
  const all = shape(square([0, 0, 10, 10]));
  const { shape: own = all } = changes;
  return {
    kind: 'fill',
    shape: own,
    width: 0,
    clips: [],
    box: own.box,
    colour: [0, 0, 0],
    alpha: 1,
    marks: [],
    index: 1,
    inStream: false,
    ...changes,
  };
};

test('contrast is that of WCAG: 21 for black on white, 7 for #595959', () => {
  expect(contrast([0, 0, 0], [1, 1, 1])).toBe(21);
  expect(contrast([0x59 / 255, 0x59 / 255, 0x59 / 255], [1, 1, 1])).toBeCloseTo(7, 1);
});

test('grey is how bright a colour looks, not how strong it is', () => {
  expect(greyOf([1, 1, 0])[0]).toBeCloseTo(0.886);
  expect(greyOf([0, 0, 1])[0]).toBeCloseTo(0.114);
});

test('a fill covers its inside, and with even-odd not its hole', () => {
  const ring = [...square([0, 0, 10, 10]), ...square([3, 3, 7, 7])];

  expect(covers(paint({ shape: shape(ring) }), [5, 5])).toBe(true);
  expect(covers(paint({ shape: shape(ring, 'evenodd') }), [5, 5])).toBe(false);
  expect(covers(paint({ shape: shape(ring, 'evenodd') }), [1, 5])).toBe(true);
});

test('a curve is as round as it looks', () => {
  const k = 5.523;
  const disc = shape([0, 10, 0, 2, 10, k, k, 10, 0, 10, 2, -k, 10, -10, k, -10, 0, 1, 0, -10, 4]);

  expect(covers(paint({ shape: disc }), [6.9, 6.9])).toBe(true);
  expect(covers(paint({ shape: disc }), [7.3, 7.3])).toBe(false);
});

test('a clip removes paint, a matrix moves it', () => {
  const clips = [shape(square([0, 0, 4, 4]))];
  const moved = shape(square([0, 0, 1, 1]), 'nonzero', [10, 0, 0, 10, 100, 0]);

  expect(covers(paint({ clips }), [5, 5])).toBe(false);
  expect(covers(paint({ clips }), [3, 3])).toBe(true);
  expect(covers(paint({ shape: moved }), [105, 5])).toBe(true);
});

test('a stroke covers half its width on either side, and nothing inside its outline', () => {
  const stroke = paint({ kind: 'stroke', width: 2, box: [-1, -1, 11, 11] });

  expect(covers(stroke, [0.9, 5])).toBe(true);
  expect(covers(stroke, [1.1, 5])).toBe(false);
  expect(covers(stroke, [5, 5])).toBe(false);
});
