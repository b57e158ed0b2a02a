import type { StructureType } from '../types.ts';

/** Types of newer standards, mapped to those of PDF 1.7. */
export const ROLE_MAP: Readonly<Partial<Record<StructureType, string>>> = {
  Strong: 'Span',
  Em: 'Span',
  Aside: 'Sect',
};

/** Types that hold elements only (or a field): text or a drawing needs an element of its own below them. */
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

/** Which children a type may have, where ISO 32000-1, 14.8.4.3 restricts them. */
export const ALLOWED_CHILDREN: Readonly<Partial<Record<StructureType, Types>>> = {
  L: ['Caption', 'L', 'LI'],
  LI: ['Lbl', 'LBody'],
  Table: ['Caption', 'THead', 'TBody', 'TR'],
  THead: ['TR'],
  TBody: ['TR'],
  TR: ['TH', 'TD'],
};

/** Which parents a type may have, where the same clauses restrict them. */
export const ALLOWED_PARENTS: Readonly<Partial<Record<StructureType, Types>>> = {
  LI: ['L'],
  LBody: ['LI'],
  THead: ['Table'],
  TBody: ['Table'],
  TR: ['Table', 'THead', 'TBody'],
  TH: ['TR'],
  TD: ['TR'],
};

/** Level of a heading type, else null. */
export const headingLevel = (type: StructureType): number | null =>
  /^H[1-6]$/.test(type) ? Number(type.slice(1)) : null;
