import { describe, expect, test } from 'vitest';
import { en } from '../../../scripts/locales/en/index.ts';
import type { FigureName, PrintSize } from '../../../scripts/model/handout.ts';
import { figures } from '../../../templates/figures/index.ts';
import { createTheme } from '../../../templates/theme.ts';
import { drawFigure, type Words } from './render-figure.tsx';

const { altTexts, labels } = en.figures;

const names = Object.keys(figures) as FigureName[];
const sizes: PrintSize[] = ['standard', 'large'];
const cases = names.flatMap((name) => sizes.map((size) => ({ name, size })));

const expectedLabels = (name: FigureName): string[] =>
  name in labels ? Object.values(labels[name as keyof typeof labels]) : [];

const overlap = (a: Words, b: Words): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('the alt text of a figure', () => {
  test.each(names)('%s describes the picture in one sentence', (name) => {
    const alt = altTexts[name];
    expect(alt.length).toBeGreaterThanOrEqual(40);
    expect(alt.length).toBeLessThanOrEqual(250);
    expect(alt).toMatch(/^[A-Z][^.]*\.$/);
    expect(alt).not.toMatch(/\.(png|svg)|picture of|image of/i);
  });

  test('differs from figure to figure', () => {
    expect(new Set(Object.values(altTexts)).size).toBe(names.length);
  });
});

describe('the size of a figure', () => {
  test('is 186 x 116 points for one of a pair, and 252 x 157 in large print', () => {
    const { width, height } = figures['hormone-blocked'];
    expect(width).toEqual({ standard: 186, large: 252 });
    expect([height(186), Math.round(height(252))]).toEqual([116, 157]);
  });

  test('is 252 x 98 points for a panel, and the width of the page in large print', () => {
    const { width, height } = figures['living-bone'];
    expect(width).toEqual({ standard: 252, large: 516 });
    expect([height(252), Math.round(height(516))]).toEqual([98, 170]);
  });
});

describe.each(cases)('$name in $size print', ({ name, size }) => {
  test('carries its labels as text, each on one line', async () => {
    const { labels } = await drawFigure(name, size);
    expect(labels.map(({ text }) => text).sort()).toEqual(expectedLabels(name).sort());
  });

  test('keeps its labels inside its frame and apart from each other', async () => {
    const { labels, width, height } = await drawFigure(name, size);
    for (const label of labels) {
      expect(label.left, label.text).toBeGreaterThanOrEqual(4);
      expect(label.right, label.text).toBeLessThanOrEqual(width - 4);
      expect(label.top, label.text).toBeGreaterThanOrEqual(2);
      expect(label.bottom, label.text).toBeLessThanOrEqual(height - 1);
    }
    const touching = labels.flatMap((a, index) =>
      labels
        .slice(index + 1)
        .filter((b) => overlap(a, b))
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(touching).toEqual([]);
  });
});

const tightest = createTheme(
  { name: 'letter-standard', paper: 'letter', size: 'standard' },
  'colour',
  null,
  6,
);

test.each(names.filter((name) => figures[name].width.standard === 252))(
  'the labels of the panel %s stay inside its frame where a sheet is set as tight as can be',
  async (name) => {
    const { labels, width } = await drawFigure(name, 'standard', { scale: tightest.pictureScale });
    for (const label of labels) {
      expect(label.left, label.text).toBeGreaterThanOrEqual(4);
      expect(label.right, label.text).toBeLessThanOrEqual(width - 4);
    }
  },
);

describe('the inks of a figure', () => {
  test.each(names)('%s paints only with the given colours, without transparency', async (name) => {
    const given = Object.values(
      createTheme({ name: 'letter-standard', paper: 'letter', size: 'standard' }, 'black').colours,
    );
    const { colours, bytes } = await drawFigure(name, 'standard', { ink: 'black' });
    expect(colours.size).toBeGreaterThan(1);
    const allowed = new Set(given.map((colour) => colour.toLowerCase()));
    expect([...colours].filter((colour) => !allowed.has(colour.toLowerCase()))).toEqual([]);
    expect(bytes.toString('latin1')).not.toMatch(/\/(ca|CA) 0|\/SMask|\/Shading/);
  });
});
