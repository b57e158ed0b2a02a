import { describe, expect, test } from 'vitest';
import { en } from '../../../scripts/locales/en/index.ts';
import { es } from '../../../scripts/locales/es/index.ts';
import type { FigureName, PrintSize } from '../../../scripts/model/handout.ts';
import { pointersOf } from '../../../templates/figures/body/body-bones.tsx';
import { body } from '../../../templates/figures/designs.ts';
import { figures } from '../../../templates/figures/index.ts';
import { createTheme } from '../../../templates/theme.ts';
import { drawFigure } from '../../templates/figures/render-figure.tsx';

type Found = { path: string; words: string };

/** A value for each argument of a phrase function: a number, or a list where one is needed. */
const ARGUMENTS = ['7', '8', '9'];

const said = (make: (...given: never[]) => unknown): unknown => {
  try {
    return (make as (...given: unknown[]) => unknown)(...ARGUMENTS);
  } catch {
    return (make as (...given: unknown[]) => unknown)(ARGUMENTS);
  }
};

const textsIn = (value: unknown, path: string): Found[] => {
  if (typeof value === 'string') return [{ path, words: value }];
  if (typeof value === 'function') return textsIn(said(value as () => unknown), path);
  if (typeof value !== 'object' || value === null || value instanceof RegExp) return [];
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${path}.${key}`));
};

const PRINTED = [
  'phrases',
  'sheets',
  'sections',
  'figures',
  'web',
  'formats',
  'catalogue',
  'packet',
] as const;

/** The same in both languages, or not a word of a language. */
const SAME_WORDS =
  /^(?:PDF: 7|A4|Logo|7|[\d, ]*|Bone Metastasis Handouts|hormona|pelvis|Version 7|text|7: 8|7:|”)$/u;

const idOrSection = (path: string): boolean => /\.(?:id|type)$/u.test(path);

describe.each(PRINTED)('the words of %s', (part) => {
  const english = new Map(textsIn(en[part], part).map(({ path, words }) => [path, words]));
  const spanish = textsIn(es[part], part);

  test('have the same names', () => {
    expect(spanish.map(({ path }) => path).sort()).toEqual([...english.keys()].sort());
  });

  test('contain no English', () => {
    const equal = spanish.filter(
      ({ path, words }) => !idOrSection(path) && words === english.get(path) && !SAME_WORDS.test(words),
    );
    expect(equal).toEqual([]);
  });

  test('say usted, never tú', () => {
    expect(
      spanish.filter(({ words }) => /(?<!\p{L})(?:tú|tu|tus|te|ti|contigo)(?!\p{L})/iu.test(words)),
    ).toEqual([]);
  });

  test('open each question and exclamation', () => {
    const count = (words: string, mark: string): number => words.split(mark).length;
    const open = spanish.filter(
      ({ words }) => count(words, '?') !== count(words, '¿') || count(words, '!') !== count(words, '¡'),
    );
    expect(open).toEqual([]);
  });

  test('have the same placeholders', () => {
    const blanks = (words: string): string[] => (words.match(/\{\w+\}|\b[789]\b/gu) ?? []).sort();
    const differ = spanish.filter(({ path, words }) => {
      const of = english.get(path) ?? '';
      return new Set(blanks(words)).size !== new Set(blanks(of)).size;
    });
    expect(differ).toEqual([]);
  });
});

test('a sentence on page 2 is found, and the heading that it names is the one of the sheet', () => {
  const [reference] = es.phrases.emergencyStripMore.overleaf.matchAll(es.phrases.pageReference);
  expect(reference?.groups).toMatchObject({ heading: 'Cuándo pedir ayuda', page: '2' });
  const titles = es.sections.treatments.map(({ title }) => title);
  expect(titles).toContain(reference?.groups?.heading);
});

test('sections have the ids of English and are as compulsory', () => {
  for (const kind of ['treatments', 'medicines', 'cancer-types'] as const) {
    const of = ({ sections }: typeof en) => sections[kind].map(({ id, required }) => ({ id, required }));
    expect(of(es)).toEqual(of(en));
  }
});

test('the placeholder of a missing clinic number follows “al”', () => {
  const { phoneMissing, afterHoursMissing, allHoursMissing } = es.phrases;
  const { number, emergencyNumber } = es.web.onYourSheet;
  for (const words of [phoneMissing, afterHoursMissing, allHoursMissing, number, emergencyNumber])
    expect(words).toMatch(/^número /u);
});

test.each([
  [['Duloxetina o amitriptilina'], 'Duloxetina o amitriptilina'],
  [['Morfina', 'Oxicodona'], 'Morfina u oxicodona'],
])('the medicines %j are named “%s”', (titles, words) => {
  expect(es.sheets.forMedicines.these(titles)).toBe(words);
});

test('several names are one list: “e” before “i”', () => {
  expect(es.sheets.list(['pulmón', 'hígado', 'intestino'])).toBe('pulmón, hígado e intestino');
});

test('a chance is found in words', () => {
  expect(
    [...'cerca de 12 de cada 100 personas'.matchAll(es.sheets.chance.pattern)].map(([, n]) => n),
  ).toEqual(['12']);
});

const names = Object.keys(figures) as FigureName[];
const sizes: PrintSize[] = ['standard', 'large'];

describe('the alt text of a figure in Spanish', () => {
  test.each(names)('%s describes the picture in one sentence', (name) => {
    const alt = es.figures.altTexts[name];
    expect(alt.length).toBeGreaterThanOrEqual(40);
    expect(alt.length).toBeLessThanOrEqual(250);
    expect(alt).toMatch(/^\p{Lu}[^.]*\.$/u);
  });

  test('differs from figure to figure', () => {
    expect(new Set(Object.values(es.figures.altTexts)).size).toBe(names.length);
  });
});

describe.each(names.flatMap((name) => sizes.map((size) => ({ name, size }))))(
  '$name in $size print, in Spanish',
  ({ name, size }) => {
    test('keeps its labels on one line each, inside its frame and apart from each other', async () => {
      const { labels, width, height } = await drawFigure(name, size, { words: es.figures });
      const own: object =
        name in es.figures.labels ? es.figures.labels[name as keyof typeof es.figures.labels] : {};
      expect(labels.map(({ text }) => text).sort()).toEqual(Object.values(own).sort());
      for (const { text, left, right, top, bottom } of labels) {
        expect(left, text).toBeGreaterThanOrEqual(4);
        expect(right, text).toBeLessThanOrEqual(width - 4);
        expect(top, text).toBeGreaterThanOrEqual(2);
        expect(bottom, text).toBeLessThanOrEqual(height - 1);
      }
      const touching = labels.flatMap((a, index) =>
        labels
          .slice(index + 1)
          .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
          .map((b) => `${a.text} / ${b.text}`),
      );
      expect(touching).toEqual([]);
    });
  },
);

const tightest = createTheme(
  { name: 'letter-standard', paper: 'letter', size: 'standard' },
  'colour',
  null,
  6,
);

test.each(names.filter((name) => figures[name].width.standard === 252))(
  'the labels of the panel %s in Spanish stay inside its frame where a sheet is set as tight as can be',
  async (name) => {
    const { labels, width } = await drawFigure(name, 'standard', {
      scale: tightest.pictureScale,
      words: es.figures,
    });
    for (const { text, left, right } of labels) {
      expect(left, text).toBeGreaterThanOrEqual(4);
      expect(right, text).toBeLessThanOrEqual(width - 4);
    }
  },
);

test.each(sizes)('in %s print no pointer of the skeleton runs into a word of Spanish', async (size) => {
  const { labels, width } = await drawFigure('body-bones', size, { words: es.figures });
  const { skull, spine, ribs } = es.figures.labels['body-bones'];
  const starts = pointersOf({ skull, spine, ribs }).map(([[x]]) => x);
  const [afterSkull = 0, afterSpine = 0] = starts;
  const unit = width / body.width;
  const place = (text: string) => labels.find((label) => label.text === text);
  expect(afterSkull * unit).toBeGreaterThan(place(skull)?.right ?? Number.POSITIVE_INFINITY);
  expect(afterSpine * unit).toBeGreaterThan(place(spine)?.right ?? Number.POSITIVE_INFINITY);
  // below the hand, and right of the thigh
  expect(place(ribs)?.top).toBeGreaterThan(150 * unit);
  expect(place(ribs)?.left).toBeGreaterThan(119 * unit);
});
