export { type CheckedPdf, checkPdf, inspectPdf, type NotChecked } from './check-pdf.ts';
export { CONDITIONS } from './conditions.ts';
export {
  type Finding,
  type FindingDetails,
  findingAt,
  onElement,
  sortFindings,
  toFinding,
  WHOLE,
} from './finding.ts';
export { NOT_CHECKED } from './not-checked.ts';
export { textAt } from './pdf/objects.ts';
export { openPdf, type RulesFor } from './pdf/open-pdf.ts';
export { headingLevel } from './pdf/structure/roles.ts';
export {
  childElements,
  paintedWords,
  type SpokenWords,
  speech,
  spokenParts,
  tidy,
} from './pdf/structure/words.ts';
export type { PdfFile, Rules, StructureElement } from './pdf/types.ts';
export { xmpProperty } from './pdf/xmp.ts';
