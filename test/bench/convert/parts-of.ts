import { createElement } from 'react';
import { inlineText } from '../../../scripts/handout/text/inline-text.ts';
import { blockRuns } from '../../../scripts/handout/text/text-runs.ts';
import { en } from '../../../scripts/locales/en/index.ts';
import type {
  Block,
  BlockOf,
  BlockType,
  CareCard,
  Edition,
  Handout,
  Inline,
  ListItem,
} from '../../../scripts/model/handout.ts';
import { figures } from '../../../templates/figures/index.ts';
import { Pictogram } from '../../../templates/text/pictogram.tsx';
import { createTheme, FONT, type Theme } from '../../../templates/theme.ts';
import { figureSvg } from './figure-svg.ts';
import type { Part, Picture, SheetParts, Words } from './parts.ts';

const words = (inlines: readonly Inline[]): Words =>
  inlines.map((inline) => ({ text: inlineText([inline]), strong: inline.type === 'strong' }));
const plain = (text: string): Words => [{ text, strong: false }];
const paragraph = (inlines: readonly Inline[]): Part => ({ type: 'paragraph', words: words(inlines) });
const heading = (level: 1 | 2 | 3, said: Words): Part => ({ type: 'heading', level, words: said });

type FigureName = keyof typeof figures;

const drawing = (name: FigureName, { colours, type, large }: Theme): Picture => {
  const { component, width: widths, height } = figures[name];
  const width = widths[large ? 'large' : 'standard'];
  const { size: labelSize, leading: labelLeading } = type.label;
  const element = createElement(component, {
    colours,
    width,
    labelSize,
    labelLeading,
    font: FONT,
    words: en.figures,
  });
  const alt = en.figures.altTexts[name];
  return { svg: figureSvg(element, width, height(width)), alt, width, height: height(width) };
};

const PICTOGRAM = 28;
type PictogramName = Parameters<typeof Pictogram>[0]['name'];

const pictogram = (name: PictogramName | null, { colours }: Theme): Part[] => {
  if (name === null) return [];
  const element = createElement(Pictogram, { name, size: PICTOGRAM, colour: colours.petrol });
  const svg = figureSvg(element, PICTOGRAM, PICTOGRAM);
  return [{ type: 'figure', picture: { svg, alt: name, width: PICTOGRAM, height: PICTOGRAM }, caption: [] }];
};

const items = (list: readonly ListItem[], theme: Theme): Part => ({
  type: 'list',
  ordered: false,
  items: list.map(({ blocks }) => partsOf(blocks, theme)),
});

const card = (title: string, { shared, own }: CareCard, theme: Theme): Part => ({
  type: 'card',
  title: [{ text: title, strong: true }],
  parts: [items([...shared, ...own], theme)],
});

type Convert = { [Type in BlockType]?: (block: BlockOf<Type>, theme: Theme) => Part[] };

/** Blocks of the model as plain text; lines to write on are underscores. */
const CONVERT: Convert = {
  paragraph: ({ children }) => [paragraph(children)],
  heading: ({ children }) => [heading(3, words(children))],
  list: ({ ordered, items: list }, theme) => [{ ...items(list, theme), ordered } as Part],
  table: ({ head, rows }) => [
    { type: 'table', head: head.map(words), rows: rows.map((row) => row.map((cell) => [paragraph(cell)])) },
  ],
  quote: ({ blocks }, theme) => partsOf(blocks, theme),
  image: ({ alt }) => [{ type: 'paragraph', words: plain(alt) }],
  rule: () => [],
  figure: ({ name, caption }, theme) => [
    { type: 'figure', picture: drawing(name, theme), caption: words(caption) },
  ],
  group: ({ label, blocks }, theme) => [heading(3, plain(label)), ...partsOf(blocks, theme)],
  glance: ({ title, items: list }, theme) => [
    heading(2, plain(title)),
    {
      type: 'table',
      head: list.map(({ label }) => words(label)),
      rows: [list.map(({ pictogram: name, text }) => [...pictogram(name, theme), paragraph(text)])],
    },
  ],
  'side-effects': ({ head, rows }, theme) => [
    {
      type: 'table',
      head: head.map(words),
      rows: rows.map(({ pictogram: name, notice, doThis, tellUs }) => [
        [...pictogram(name, theme), paragraph(notice)],
        [paragraph(doThis)],
        [paragraph(tellUs)],
      ]),
    },
  ],
  'care-cards': ({ emergency, callNow, sameDay, thisWeek, say }, theme) => [
    card('Emergency: call now', emergency, theme),
    card('Now: call us, day or night', callNow, theme),
    card('Same day: call us today', sameDay, theme),
    card('This week: call us', thisWeek, theme),
    paragraph(say),
  ],
  questions: ({ items: list }, theme) => [items(list, theme)],
  'write-in': ({ labels }) => labels.map((label) => paragraph(label)),
  chances: ({ items: list }) => list.map(({ words: said }) => paragraph(said)),
  planner: ({ head, rows }) => [
    {
      type: 'table',
      head: head.map(plain),
      rows: Array.from({ length: rows }, () => head.map(() => [])),
    },
  ],
  panels: ({ panels }, theme) =>
    panels.flatMap(({ figure, heading: title, blocks }) => [
      heading(3, words(title)),
      { type: 'figure' as const, picture: drawing(figure, theme), caption: [] },
      ...partsOf(blocks, theme),
    ]),
  'treatment-map': ({ intro, choices }, theme) => [
    paragraph(intro),
    ...choices.flatMap(({ pictogram: name, name: title, text }) => [
      ...pictogram(name, theme),
      heading(3, words(title)),
      paragraph(text),
    ]),
  ],
};

const partsOfOne = <Type extends BlockType>(block: BlockOf<Type>, theme: Theme): Part[] =>
  CONVERT[block.type]?.(block, theme) ?? blockRuns([block]).map(paragraph);

const partsOf = (blocks: readonly Block[], theme: Theme): Part[] =>
  blocks.flatMap((block) => partsOfOne(block, theme));

/** The same without blank headings or skipped levels, as PDF/UA-1 requires. */
const settled = (parts: readonly Part[]): Part[] => {
  let above = 0;
  return parts.flatMap((part): Part[] => {
    if (part.type !== 'heading') return [part];
    if (part.words.every(({ text }) => text.trim() === '')) return [];
    above = Math.min(part.level, above + 1);
    return [{ ...part, level: above as 1 | 2 | 3 }];
  });
};

/** The words, tables and drawings of a sheet in an edition. */
export const sheetParts = (handout: Handout, edition: Edition): SheetParts => {
  const theme = createTheme(edition, 'colour', null);
  const sources = handout.sources.map(({ publisher, title }) => plain(`${publisher}: ${title}`));
  return {
    title: handout.title,
    running: `${handout.code} · ${handout.runningTitle} · ${en.phrases.draft}`,
    paper: edition.paper,
    size: theme.type.body.size,
    parts: settled([
      heading(1, plain(handout.heading)),
      paragraph(handout.lead),
      ...partsOf(handout.intro, theme),
      ...handout.sections.flatMap(({ title, blocks }) => [
        ...(title.length > 0 ? [heading(2, words(title))] : []),
        ...partsOf(blocks, theme),
      ]),
      ...sources.map((said): Part => ({ type: 'paragraph', words: said })),
    ]),
  };
};
