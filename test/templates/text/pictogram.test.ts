import healthicons from '@iconify-json/healthicons/icons.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import type { PictogramName } from '../../../scripts/model/handout.ts';
import { pictogramShapes } from '../../../templates/text/pictogram.tsx';
import { pictogramNames } from '../../../templates/text/pictogram-names.ts';

const names = Object.keys(pictogramNames) as PictogramName[];
const ofTheSet = Object.values(pictogramNames).filter((drawing) => typeof drawing === 'string');

describe('a pictogram', () => {
  test.each(names)('%s resolves to filled shapes', (name) => {
    const shapes = pictogramShapes(name);
    expect(shapes.length).toBeGreaterThan(0);
    for (const { d } of shapes) expect(d).toMatch(/^[Mm][\d\s.,a-zA-Z-]+$/);
  });

  test('has a drawing of its own', () => {
    const drawings = names.map((name) =>
      pictogramShapes(name)
        .map(({ d }) => d)
        .join(' '),
    );
    expect(new Set(drawings).size).toBe(names.length);
  });

  test.each(ofTheSet)('%s of the set has only paths in one group, so nothing is lost', (icon) => {
    const { body } = healthicons.icons[icon];
    const elements = Array.from(body.matchAll(/<([a-z]+)/gi), ([, element]) => element);
    expect(new Set(elements.filter((element) => element !== 'path'))).toEqual(
      new Set(elements.includes('g') ? ['g'] : []),
    );
    expect(elements.filter((element) => element === 'g').length).toBeLessThanOrEqual(1);
    expect(body).not.toMatch(/stroke|transform|opacity|mask|clip-path/);
  });

  test.each(ofTheSet)('%s is of the filled set, never an outline', (icon) => {
    expect(icon).not.toMatch(/outline|negative|24px/);
  });
});
