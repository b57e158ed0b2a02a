import { append, dictIn, font, name, PDFNumber, remap, rewritePage, set } from '../pdf-check/edit-pdf.ts';
import { type Mutation, spoiled } from './mutation.ts';

const INK = '0.9 g';
const TEXT = 'BT /F1 12 Tf 1 0 0 1 30 130 Tm <0001> Tj ET';
const marked = (operators: string): string => `/Artifact BMC q ${operators} Q EMC`;

const deep = `${'q '.repeat(30)}${'Q '.repeat(30)}`;

/** Content of the pages: marks, ink, characters. */
export const CONTENT: readonly Mutation[] = [
  spoiled('an artifact in tagged content', ['01-003'], (pdf) =>
    rewritePage(pdf, 0, (text) => text.replace('/P <</MCID 1>> BDC', '$& /Artifact BMC EMC')),
  ),
  spoiled('tagged content in an artifact', ['01-004'], (pdf) =>
    rewritePage(pdf, 0, (text) =>
      text.replace(/\/P <<\/MCID 1>> BDC[\s\S]*?EMC/, (piece) => `/Artifact BMC ${piece} EMC`),
    ),
  ),
  spoiled('text outside marked content', ['01-005'], (pdf) => append(pdf, 0, TEXT)),
  spoiled('a line outside marked content', ['01-005'], (pdf) => append(pdf, 0, '30 130 m 44 130 l S')),
  spoiled('an artifact’s mark taken away', ['01-005'], (pdf) =>
    rewritePage(pdf, 0, (text) => text.replace(/\/Artifact <<\/Type \/Layout>> BDC/, '/Other BMC')),
  ),
  spoiled('marked content left open', ['mark-balance'], (pdf) => append(pdf, 0, '/Artifact BMC')),
  spoiled('marked content closed twice', ['mark-balance'], (pdf) => append(pdf, 0, 'EMC')),
  spoiled('graphics states saved too deep', ['PDF/A 6.1.13'], (pdf) => append(pdf, 0, `${deep}${deep}`)),
  spoiled('an operator nobody knows', ['PDF/A 6.2.2'], (pdf) => append(pdf, 0, 'xyz')),
  spoiled('a colour of another ink', ['PDF/A 6.2.4'], (pdf) =>
    append(pdf, 0, marked('0 0 0 1 k 30 130 9 9 re f')),
  ),
  spoiled('pale text', ['print-contrast'], (pdf) => append(pdf, 0, marked(`0.45 g ${TEXT}`))),
  spoiled('text on dark ground', ['print-contrast'], (pdf) =>
    append(pdf, 0, marked(`0.3 g 28 125 16 20 re f 0 g ${TEXT}`)),
  ),
  spoiled('a dark stripe through text', ['print-contrast'], (pdf) =>
    append(pdf, 0, marked(`0.3 G 2 w 28 134 m 44 134 l S ${TEXT}`)),
  ),
  spoiled('clear text', ['print-contrast'], (pdf) => {
    set(dictIn(dictIn(pdf.getPage(0).node, 'Resources'), 'ExtGState'), 'Pale', {
      Type: 'ExtGState',
      ca: 0.4,
    });
    append(pdf, 0, marked(`/Pale gs ${TEXT}`));
  }),
  spoiled('text covered afterwards', ['print-contrast'], (pdf) =>
    append(pdf, 0, marked(`${TEXT} ${INK} 28 125 16 20 re f`)),
  ),
  spoiled('hidden text', ['print-contrast'], (pdf) => append(pdf, 0, marked(`3 Tr ${TEXT}`))),
  spoiled('text that grey print swallows', ['print-grey'], (pdf) =>
    append(pdf, 0, marked(`0 1 1 rg 28 125 16 20 re f 0.292 g ${TEXT}`)),
  ),
  spoiled('text in a colour that one ink screens', ['print-solid'], (pdf) =>
    append(pdf, 0, marked(`0.04 0.27 0.33 rg ${TEXT}`)),
  ),
  spoiled('ink at the paper’s edge', ['print-edge'], (pdf) => append(pdf, 0, marked('10 130 9 9 re f'))),
  spoiled('a line whose width reaches the edge', ['print-edge'], (pdf) =>
    append(pdf, 0, marked('8 w 60 770 m 90 770 l S')),
  ),
  spoiled('text at the paper’s edge', ['print-edge'], (pdf) =>
    append(pdf, 0, marked(TEXT.replace('30 130', '5 130'))),
  ),
  spoiled('a page of artifacts', ['page-empty'], (pdf) => {
    const { node } = pdf.addPage([612, 792]);
    node.set(name('Contents'), pdf.context.register(pdf.context.stream(marked('30 130 9 9 re f'))));
  }),
  spoiled('a back with nothing but its foot', ['page-empty', 'page-reference'], (pdf) => {
    const { node } = pdf.insertPage(1, [612, 792]);
    node.set(name('Resources'), dictIn(pdf.getPage(0).node, 'Resources'));
    node.set(name('Contents'), pdf.context.register(pdf.context.stream(marked(TEXT))));
  }),
  spoiled('a character without Unicode', ['10-001'], (pdf) => remap(pdf, 'SemiBold', '00b7', '')),
  spoiled('a character mapped to U+0000', ['31-028'], (pdf) => remap(pdf, 'SemiBold', '00b7', '0000')),
  spoiled('a character mapped to U+FEFF', ['31-029'], (pdf) => remap(pdf, 'SemiBold', '00b7', 'feff')),
  spoiled('a character for private use', ['PDF/A 6.2.11'], (pdf) => remap(pdf, 'SemiBold', '00b7', 'e000')),
  spoiled('the glyph of missing glyphs', ['31-030'], (pdf) =>
    append(pdf, 0, marked(TEXT.replace('<0001>', '<0000>'))),
  ),
  spoiled(
    'a font without ToUnicode',
    ['31-027'],
    (pdf) => font(pdf, 'Next-SemiBold').font.delete(name('ToUnicode')),
    true,
  ),
  spoiled('a font that is not in the file', ['31-009'], (pdf) =>
    dictIn(font(pdf, 'Next-Regular').descendant, 'FontDescriptor').delete(name('FontFile2')),
  ),
  spoiled('a font without a map of glyphs', ['31-005'], (pdf) =>
    font(pdf, 'Next-Regular').descendant.delete(name('CIDToGIDMap')),
  ),
  spoiled('a map of glyphs that is none', ['31-004'], (pdf) =>
    set(font(pdf, 'Next-Regular').descendant, 'CIDToGIDMap', 'Other'),
  ),
  spoiled(
    'an encoding nobody has',
    ['31-006'],
    (pdf) => set(font(pdf, 'Next-SemiBold').font, 'Encoding', 'Other-H'),
    true,
  ),
  spoiled('a wrong width', ['31-016'], (pdf) => {
    const widths = font(pdf, 'Next-Regular').descendant.lookup(name('W')) as never as {
      lookup: (at: number) => { set: (at: number, value: PDFNumber) => void };
    };
    widths.lookup(1).set(1, PDFNumber.of(600));
  }),
  spoiled('a form with marked content painted twice', ['30-002'], (pdf) => {
    const { context } = pdf;
    const form = context.stream('/P <</MCID 0>> BDC 30 130 9 9 re f EMC', {
      Type: 'XObject',
      Subtype: 'Form',
      BBox: [0, 0, 612, 792],
    });
    const resources = dictIn(pdf.getPage(0).node, 'Resources');
    set(resources, 'XObject', { Twice: context.register(form) });
    append(pdf, 0, '/Twice Do /Twice Do');
  }),
];
