import type { StructureType } from '../types.ts';

/** Types of newer standards, mapped to those of PDF 1.7. */
export const ROLE_MAP: Readonly<Partial<Record<StructureType, string>>> = {
  Strong: 'Span',
  Em: 'Span',
  Aside: 'Sect',
};

/** The standard structure types of PDF 2.0 (ISO 32000-2, 14.8.6), in which Strong, Em and Aside need no map. */
export const PDF_2_NAMESPACE = 'http://iso.org/pdf2/ssn';

const ONLY_IN_PDF_1: ReadonlySet<StructureType> = new Set(['BlockQuote', 'Code', 'Note']);

/** Whether a type is in the namespace of PDF 2.0; all others are in that of PDF 1.7. */
export const isInPdf2 = (type: StructureType): boolean => !ONLY_IN_PDF_1.has(type);

/** Types that contain only elements (or a field): text or a drawing needs an element below them. */
export const GROUPING: ReadonlySet<StructureType> = new Set<StructureType>([
  'Document',
  'Part',
  'Sect',
  'Div',
  'Aside',
  'BlockQuote',
  'L',
  'LI',
  'Table',
  'THead',
  'TBody',
  'TR',
  'Form',
]);

type Types = readonly StructureType[];

/** Allowed children of a type, where ISO 32000-1, 14.8.4.3 restricts them. */
export const ALLOWED_CHILDREN: Readonly<Partial<Record<StructureType, Types>>> = {
  L: ['Caption', 'L', 'LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'THead', 'TBody', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};

/** Allowed parents of a type, where the same clauses restrict them. */
export const ALLOWED_PARENTS: Readonly<Partial<Record<StructureType, Types>>> = {
  LI: ['L'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
};

/** Level of a heading type, otherwise null. */
export const headingLevel = (type: StructureType): number | null =>
  /^H[1-6]$/.test(type) ? Number(type.slice(1)) : null;
