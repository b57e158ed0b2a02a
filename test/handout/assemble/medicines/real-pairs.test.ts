import { expect, test } from 'vitest';
import { inSentence } from '../../../../scripts/locales/en/in-sentence.ts';
import type { Handout, ListItem, SideEffect } from '../../../../scripts/model/handout.ts';
import { realHandouts } from '../../../render/render-sheet.ts';

const handouts = await realHandouts();
const sheets = handouts.filter(({ kind }) => kind === 'medicine');
const pairs = handouts.filter(({ kind }) => kind === 'pair');

const blocksOf = ({ intro, sections }: Handout) => [...intro, ...sections.flatMap(({ blocks }) => blocks)];

const linesOf = (handout: Handout): ListItem[] =>
  blocksOf(handout).flatMap((block) =>
    block.type === 'medicines' ? block.groups.flatMap(({ lines }) => lines) : [],
  );

const effectsOf = (handout: Handout): SideEffect[] =>
  blocksOf(handout).flatMap((block) => (block.type === 'side-effects' ? block.rows : []));

const wordsOf = ({ notice, doThis, tellUs }: SideEffect): string => JSON.stringify([notice, doThis, tellUs]);

const cancers = pairs.map(({ cancerType }) => inSentence(cancerType?.name ?? ''));

/**
 * The cancer types at the end of a sentence on a medicine's own sheet: “(breast cancer and prostate cancer).”
 */
const namedIn = (sentence: string): string[] => {
  const [, label = ''] = / \(([^()]+)\)[.!?]$/u.exec(sentence) ?? [];
  const names = label.split(/, and |, | and /u);
  return names.every((name) => cancers.includes(name)) ? names : [];
};

/** A text of a medicine's own sheet for one cancer type: without sentences for others, and without names. */
const forCancer = (cancer: string, text: string): string =>
  text
    .split(/(?<=[.!?]) /u)
    .filter((sentence) => namedIn(sentence).length === 0 || namedIn(sentence).includes(cancer))
    .map((sentence) =>
      namedIn(sentence).length === 0 ? sentence : sentence.replace(/ \([^()]+\)(?=.$)/u, ''),
    )
    .join(' ');

const forCancerOf = (pair: Handout, effect: SideEffect): string =>
  JSON.stringify(
    [effect.notice, effect.doThis, effect.tellUs].map((cell) =>
      cell.map((inline) =>
        inline.type === 'text'
          ? { ...inline, value: forCancer(inSentence(pair.cancerType?.name ?? ''), inline.value) }
          : inline,
      ),
    ),
  );

const withMedicines = pairs.filter((pair) => linesOf(pair).length > 0);

test('pair sheets list their medicines', () => {
  expect(withMedicines.map(({ id }) => id)).toContain('hormone-therapy-prostate');
  expect(withMedicines.length).toBeGreaterThan(25);
});

test.each(withMedicines.map((pair) => [pair.id, pair] as const))(
  'on %s a medicine has the sentences of its own sheet, and no effect of another',
  (_id, pair) => {
    const lines = new Set(
      sheets.flatMap(({ intro }) =>
        intro.flatMap((block) =>
          block.type === 'list' ? block.items.map((one) => JSON.stringify(one)) : [],
        ),
      ),
    );
    const effects = new Set(sheets.flatMap(effectsOf).map((effect) => forCancerOf(pair, effect)));
    expect(linesOf(pair).filter((one) => !lines.has(JSON.stringify(one)))).toEqual([]);
    expect(effectsOf(pair).filter((row) => !effects.has(wordsOf(row)))).toEqual([]);
    expect(pair.treatment?.hasMedicines).toBe(true);
  },
);

/** The medicine sheets named in the list of a pair, by the code in the head of each group. */
const listedIn = (pair: Handout): Handout[] => {
  const heads = JSON.stringify(
    blocksOf(pair).flatMap((block) =>
      block.type === 'medicines' ? block.groups.map(({ title, names }) => [title, names]) : [],
    ),
  );
  return sheets.filter(({ code }) => new RegExp(`\\b${code}\\b`, 'u').test(heads));
};

/**
 * Medicines without a row on sheets whose list fills the pages: their lines of the list say what to watch
 * for.
 */
const WITHOUT_ROW: Record<string, string[]> = {
  'pain-relief-myeloma': [
    'duloxetine-and-amitriptyline',
    'gabapentin-and-pregabalin',
    'laxatives',
    'methadone',
    'steroids',
  ],
};

test.each(withMedicines.map((pair) => [pair.id, pair] as const))(
  'on %s each medicine of the list has a side effect in the table',
  (id, pair) => {
    const shown = new Set(effectsOf(pair).map(wordsOf));
    const listed = listedIn(pair);
    expect(listed.length).toBeGreaterThan(0);
    const without = listed.filter((sheet) => !effectsOf(sheet).some((row) => shown.has(wordsOf(row))));
    expect(without.map((sheet) => sheet.id)).toEqual(WITHOUT_ROW[id] ?? []);
  },
);

test('targeted therapy for prostate cancer has the effects of PARP pills: anemia and nausea, no nails', () => {
  const pair = pairs.find(({ id }) => id === 'targeted-therapy-prostate');
  const pictures = pair === undefined ? [] : effectsOf(pair).map(({ pictogram }) => pictogram);
  expect(pictures).toEqual(expect.arrayContaining(['blood-cells', 'nausea']));
  expect(pictures).not.toContain('mouth');
});
