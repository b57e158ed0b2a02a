import { check } from '../../check.ts';
import { type FindingDetails, findingAt, WHOLE } from '../../finding.ts';
import type { FoundDict } from '../../pdf/every-dict.ts';
import { at, dictAt, listAt, nameAt, nameOf, numberAt, rawAt } from '../../pdf/objects.ts';
import type { PdfFile } from '../../pdf/types.ts';

type TransparencyCondition = 'PDF/A 6.2.5' | 'PDF/A 6.2.10';

const BLEND_MODES: ReadonlySet<string> = new Set(
  [
    'Normal Compatible Multiply Screen Overlay Darken Lighten ColorDodge ColorBurn HardLight SoftLight',
    'Difference Exclusion Hue Saturation Color Luminosity',
  ].flatMap((modes) => modes.split(' ')),
);

const blendDiagnostic = ({ dict, ref }: FoundDict): string | null => {
  const unknown = listAt(dict, 'BM')
    .map((mode) => nameOf(mode) ?? '?')
    .find((mode) => !BLEND_MODES.has(mode));
  return unknown === undefined ? null : `blend mode ${unknown} in ${ref}`;
};

const stateDiagnostics = (state: FoundDict): FindingDetails<TransparencyCondition>[] => {
  const { dict, ref } = state;
  const own = ['TR', 'HTP'].filter((key) => rawAt(dict, key) !== undefined);
  const second = at(dict, 'TR2');
  const isDefault = second === undefined || nameOf(second) === 'Default';
  return [
    ...own.flatMap((key) => findingAt('PDF/A 6.2.5', WHOLE, `${key} in ${ref}`)),
    ...findingAt('PDF/A 6.2.5', WHOLE, isDefault ? null : `TR2 in ${ref}`),
    ...findingAt('PDF/A 6.2.10', WHOLE, blendDiagnostic(state)),
  ];
};

const isClear = ({ dict }: FoundDict): boolean =>
  ['ca', 'CA'].some((key) => (numberAt(dict, key) ?? 1) < 1) ||
  dictAt(dict, 'SMask') !== null ||
  nameAt(dict, 'S') === 'Transparency';

/** Transparency needs a colour space: that of the output intent, or of the page's group. */
const spaceDiagnostic = ({ catalog, pages }: PdfFile, found: readonly FoundDict[]): string | null => {
  const clear = found.find(isClear);
  const hasIntent = listAt(catalog, 'OutputIntents').length > 0;
  if (!clear || hasIntent || pages.every(({ dict }) => rawAt(dictAt(dict, 'Group'), 'CS'))) return null;
  return `transparency in ${clear.ref}, no colour space for it`;
};

/** Transparency has a defined blending colour space. */
export const transparency = check(['PDF/A 6.2.5', 'PDF/A 6.2.10'], (pdf) => {
  const found = pdf.dicts;
  const isState = ({ dict }: FoundDict): boolean =>
    nameAt(dict, 'Type') === 'ExtGState' || rawAt(dict, 'BM') !== undefined;
  return [
    ...found.filter(isState).flatMap(stateDiagnostics),
    ...findingAt('PDF/A 6.2.10', WHOLE, spaceDiagnostic(pdf, found)),
  ];
});
