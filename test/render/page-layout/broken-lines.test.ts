import { expect, test } from 'vitest';
import { EDITIONS } from '../../../scripts/model/editions.ts';
import type { Edition, Handout } from '../../../scripts/model/handout.ts';
import { fullPagesOf } from '../../../scripts/render/page-layout/flow.ts';
import { createLayOut } from '../../../scripts/render/page-layout/index.ts';
import { layOutByReactPdf, type Node } from '../../../scripts/tagged-pdf/index.ts';
import { realHandouts } from '../render-sheet.ts';
import { boxesIn, type LaidOut, pagesOf } from './laid-out.ts';
import { sheetTree } from './sheet-tree.ts';
import { spellOutTexts } from './spell-out-texts.ts';

const handouts = await realHandouts();
const layOut = createLayOut(layOutByReactPdf, fullPagesOf);

type Run = {
  glyphs: { id: number }[];
  positions: { xAdvance: number }[];
  attributes: { link: unknown; color: string; fontSize: number };
};
type Line = { string: string; runs: Run[]; box: { y: number }; decorationLines?: readonly unknown[] };

const inHundredths = (value: number): number => Math.round(value * 100) / 100;

const described = ({ string, runs, decorationLines = [] }: Line, left: number, top: number) => ({
  string,
  at: [left, top].map(inHundredths),
  runs: runs.map(({ glyphs, positions, attributes: { link, color, fontSize } }) => ({
    glyphs: glyphs.map(({ id }) => id),
    advances: positions.map(({ xAdvance }) => inHundredths(xAdvance)),
    ...{ link: link ?? null, color, fontSize },
  })),
  underlines: decorationLines.length,
});

/** Every line at or below a node, with its position on its page. */
const linesIn = (node: LaidOut, left = 0, top = 0): ReturnType<typeof described>[] => {
  const [x, y] = [left + node.box.left, top + node.box.top];
  const own = (node.lines ?? []) as unknown as Line[];
  return [
    ...own.map((line) => described(line, x, y + line.box.y)),
    ...boxesIn(node).flatMap((box) => linesIn(box, x, y)),
  ];
};

const linesOf = async (tree: Node) => pagesOf(await layOut(tree)).map((page) => linesIn(page));

const sheets = EDITIONS.flatMap((edition, turn) =>
  handouts
    .filter((_, index) => index % 12 === turn * 3)
    .map((handout): [string, string, Handout, Edition] => [handout.id, edition.name, handout, edition]),
);

test.each(sheets)(
  '%s %s has each line as laid out by textkit, on the same page and place',
  async (...sheet) => {
    const [, , handout, edition] = sheet;
    const tree = sheetTree({ handout, edition });
    const lines = await linesOf(tree);
    expect(lines.flat().length).toBeGreaterThan(20);
    expect(lines).toEqual(await linesOf(spellOutTexts(tree)));
  },
);
