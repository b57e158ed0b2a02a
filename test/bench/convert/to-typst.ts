import type { Part, SheetParts, Words } from './parts.ts';

/** A text as a Typst string. */
const text = (value: string): string => `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const words = (said: Words): string =>
  said.map(({ text: value, strong }) => `#${strong ? 'strong' : 'text'}(${text(value)});`).join('');

const boxed = (inside: string): string => `[${inside}]`;

const part = (each: Part): string => {
  switch (each.type) {
    case 'heading':
      return `#heading(level: ${each.level})[${words(each.words)}]`;
    case 'paragraph':
      return `#par[${words(each.words)}]`;
    case 'list':
      return `#${each.ordered ? 'enum' : 'list'}(${each.items.map((item) => boxed(parts(item))).join(', ')})`;
    case 'table': {
      const head = each.head.map((cell) => boxed(words(cell))).join(', ');
      const cells = each.rows.flat().map((cell) => boxed(parts(cell)));
      return `#table(columns: ${each.head.length}, table.header(${head}), ${cells.join(', ')})`;
    }
    case 'card':
      return `#block(stroke: 2pt + red, inset: 6pt, radius: 4pt, width: 100%, breakable: false)[#par[${words(each.title)}]\n${parts(each.parts)}]`;
    case 'figure': {
      const { svg, alt, width } = each.picture;
      const image = `image(bytes(${text(svg)}), format: "svg", width: ${width}pt, alt: ${text(alt)})`;
      return each.caption.length > 0
        ? `#figure(${image}, alt: ${text(alt)}, caption: [${words(each.caption)}])`
        : `#${image}`;
    }
  }
};

const parts = (all: readonly Part[]): string => all.map(part).join('\n\n');

const PAPERS = { letter: 'us-letter', a4: 'a4' } as const;

/** A sheet as Typst source, with drawings as SVG. */
export const toTypst = ({ title, running, paper, size, parts: all }: SheetParts): string =>
  `#set document(title: ${text(title)})
#set page(paper: "${PAPERS[paper]}", margin: (x: 48pt, y: 54pt), footer: context [#text(${text(running)}) #h(1fr) Page #counter(page).display("1 of 1", both: true)])
#set text(font: "Atkinson Hyperlegible Next", size: ${size}pt, lang: "en")
#set par(leading: 0.6em)
${parts(all)}
`;
