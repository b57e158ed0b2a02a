import { check } from '../../check.ts';
import { type FindingDetails, onElement } from '../../finding.ts';
import { childElements } from '../../pdf/structure/words.ts';
import type { PdfFile, StructureElement } from '../../pdf/types.ts';

const CONDITIONS = ['09-004', '09-005', '09-006', '09-007', '09-008'] as const;
type NestingCondition = (typeof CONDITIONS)[number];

/** Allowed parents and children of a type; null: any. */
type Rule = {
  condition: NestingCondition;
  parents: readonly string[] | null;
  children: readonly string[] | null;
};

const rule = (condition: NestingCondition, parents: string | null, children: string | null): Rule => ({
  condition,
  parents: parents?.split(' ') ?? null,
  children: children?.split(' ') ?? null,
});

const RULES: Readonly<Record<string, Rule>> = {
  Table: rule('09-004', null, 'Caption TR THead TBody TFoot'),
  THead: rule('09-004', 'Table', 'TR'),
  TBody: rule('09-004', 'Table', 'TR'),
  TFoot: rule('09-004', 'Table', 'TR'),
  TR: rule('09-004', 'Table THead TBody TFoot', 'TH TD'),
  TH: rule('09-004', 'TR', null),
  TD: rule('09-004', 'TR', null),
  L: rule('09-005', null, 'Caption L LI'),
  LI: rule('09-005', 'L', 'Lbl LBody'),
  LBody: rule('09-005', 'LI', null),
  TOC: rule('09-006', null, 'Caption TOC TOCI'),
  TOCI: rule('09-006', 'TOC', 'Lbl Reference NonStruct P TOC'),
  Ruby: rule('09-007', null, 'RB RT RP'),
  RB: rule('09-007', 'Ruby', null),
  RT: rule('09-007', 'Ruby', null),
  RP: rule('09-007', 'Ruby', null),
  Warichu: rule('09-008', null, 'WT WP'),
  WT: rule('09-008', 'Warichu', null),
  WP: rule('09-008', 'Warichu', null),
};

const parentDiagnostic = (element: StructureElement, { parents }: Rule): string | null => {
  const parent = element.parent?.role.type ?? 'the root';
  return parents && !parents.includes(parent) ? `${element.role.type} in ${parent}` : null;
};

/** A misplaced child without a rule about its own parent. */
const childDiagnostic = (element: StructureElement, { children }: Rule): string | null => {
  const strange = childElements(element).find(
    ({ role }) => children && !children.includes(role.type) && !RULES[role.type]?.parents,
  );
  return strange ? `${strange.role.type} in ${element.role.type}` : null;
};

const looseWords = (element: StructureElement, { children }: Rule): string | null =>
  children && element.kids.some(({ kind }) => kind === 'content') && element.role.type !== 'TOCI'
    ? `text right in ${element.role.type}`
    : null;

const WRONG_ORDER: readonly (readonly [string, RegExp, NestingCondition])[] = [
  ['LI', /^(?:Lbl )*(?:LBody )*$/, '09-005'],
  ['Table', /^(?:Caption )?(?:THead )?(?:(?:TBody )*|(?:TR )*)(?:TFoot )?(?:Caption )?$/, '09-004'],
];

const orderDiagnostics = (pdf: PdfFile, element: StructureElement): FindingDetails<NestingCondition>[] => {
  const order = childElements(element)
    .map(({ role }) => `${role.type} `)
    .join('');
  const wrong = WRONG_ORDER.find(([type, pattern]) => type === element.role.type && !pattern.test(order));
  return wrong
    ? [{ condition: wrong[2], place: onElement(pdf, element), found: `in ${wrong[0]}: ${order.trim()}` }]
    : [];
};

const diagnosticsOf = (pdf: PdfFile, element: StructureElement): FindingDetails<NestingCondition>[] => {
  const known = RULES[element.role.type];
  if (!known) return [];
  const diagnostics = [parentDiagnostic, childDiagnostic, looseWords].flatMap(
    (checkOne) => checkOne(element, known) ?? [],
  );
  if (diagnostics.length === 0) return orderDiagnostics(pdf, element);
  return diagnostics.map((found) => ({ condition: known.condition, place: onElement(pdf, element), found }));
};

/** Tables, lists, tables of contents, ruby and warichu are nested as the standard requires. */
export const nesting = check(CONDITIONS, (pdf) =>
  (pdf.structure?.elements ?? []).flatMap((element) => diagnosticsOf(pdf, element)),
);
