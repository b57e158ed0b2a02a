import { check } from '../../check.ts';
import { type FindingDetails, type FindingPlace, findingAt, onPage } from '../../finding.ts';
import { dictAt, nameAt, numberAt, numbersAt, rawAt, textAt } from '../../pdf/objects.ts';
import { closest } from '../../pdf/structure/words.ts';
import type { Annotation, PdfFile, StructureElement } from '../../pdf/types.ts';

const CONDITIONS = [
  ...(['28-002', '28-004', '28-005', '28-006', '28-007', '28-008', '28-009'] as const),
  ...(['28-010', '28-011', '28-012', '28-014', '28-015', 'PDF/A 6.3'] as const),
] as const;
type AnnotationsCondition = (typeof CONDITIONS)[number];
type Diagnostics = FindingDetails<AnnotationsCondition>[];

const KNOWN: ReadonlySet<string> = new Set(
  [
    'Text Link FreeText Line Square Circle Polygon PolyLine Highlight Underline Squiggly StrikeOut Stamp Caret',
    'Ink Popup FileAttachment Sound Movie Widget Screen PrinterMark TrapNet Watermark 3D Redact',
  ].flatMap((types) => types.split(' ')),
);
/** Annotation types that PDF/A-2 forbids. */
const FORBIDDEN: ReadonlySet<string> = new Set(['3D', 'Sound', 'Screen', 'Movie']);
const HIDDEN = 0b10;
const PRINTED = 0b100;
/** Invisible, Hidden, NoView, ToggleNoView. */
const UNSEEN = 0b1 | HIDDEN | 0b10_0000 | 0b1_0000_0000;

/** Elements by the object that they reference. */
type AnnotationOwners = ReadonlyMap<string, StructureElement>;

const claimsOf = ({ structure }: PdfFile): AnnotationOwners =>
  new Map(
    (structure?.elements ?? []).flatMap((element) =>
      element.kids.flatMap((kid) =>
        kid.kind === 'object' && kid.ref !== null ? [[kid.ref, element] as const] : [],
      ),
    ),
  );

const described = (annotation: Annotation, owner: StructureElement | undefined, key: string): boolean =>
  Boolean(textAt(annotation.dict, key)?.trim()) || Boolean(owner && textAt(owner.dict, 'Alt')?.trim());

const linkDiagnostics = (
  annotation: Annotation,
  owner: StructureElement | undefined,
  place: FindingPlace,
): Diagnostics => [
  ...findingAt(
    '28-011',
    place,
    owner && closest(owner, ['Link']) ? null : `in ${owner?.path ?? 'no element'}`,
  ),
  ...findingAt('28-012', place, textAt(annotation.dict, 'Contents')?.trim() ? null : 'no Contents'),
];

const widgetDiagnostics = (
  annotation: Annotation,
  owner: StructureElement | undefined,
  place: FindingPlace,
): Diagnostics => {
  const isNamed =
    described(annotation, owner, 'TU') || Boolean(textAt(dictAt(annotation.dict, 'Parent'), 'TU')?.trim());
  return [
    ...findingAt(
      '28-010',
      place,
      owner && closest(owner, ['Form']) ? null : `in ${owner?.path ?? 'no element'}`,
    ),
    ...findingAt('28-005', place, isNamed ? null : 'neither TU nor Alt'),
  ];
};

const otherDiagnostics = (
  annotation: Annotation,
  owner: StructureElement | undefined,
  place: FindingPlace,
): Diagnostics => {
  const { subtype, dict } = annotation;
  if (subtype === 'PrinterMark') return findingAt('28-015', place, owner ? `in ${owner.path}` : null);
  const file = dictAt(dict, 'FS');
  const isFile = subtype === 'FileAttachment';
  const isNamed = ['F', 'UF'].every((key) => rawAt(file, key) !== undefined);
  return [
    ...findingAt(
      '28-002',
      place,
      owner?.role.type === 'Annot' ? null : `${subtype} in ${owner?.path ?? 'no element'}`,
    ),
    ...findingAt(
      '28-004',
      place,
      described(annotation, owner, 'Contents') ? null : `${subtype} without Contents`,
    ),
    ...findingAt('28-006', place, KNOWN.has(subtype) ? null : subtype),
    ...findingAt('28-007', place, subtype === 'TrapNet' ? subtype : null),
    ...findingAt('28-014', place, isFile && !isNamed ? 'a file without F or UF' : null),
  ];
};

const BY_TYPE: Readonly<Record<string, typeof otherDiagnostics>> = {
  Link: linkDiagnostics,
  Widget: widgetDiagnostics,
};

const archival = ({ subtype, dict }: Annotation, place: FindingPlace): Diagnostics => {
  const flags = numberAt(dict, 'F');
  const [left, bottom, right, top] = numbersAt(dict, 'Rect');
  const isPoint = left === right && bottom === top;
  const needsAppearance = !['Link', 'Popup'].includes(subtype) && !isPoint;
  const found = [
    FORBIDDEN.has(subtype) ? `type ${subtype}` : null,
    subtype !== 'Popup' && ((flags ?? 0) & PRINTED) === 0 ? `F ${flags ?? 'missing'}: not printed` : null,
    ((flags ?? 0) & UNSEEN) === 0 ? null : `F ${flags}: not seen`,
    needsAppearance && dictAt(dictAt(dict, 'AP'), 'N') === null ? 'no appearance' : null,
  ];
  return found.flatMap((words) => findingAt('PDF/A 6.3', place, words));
};

const tabs = ({ pages }: PdfFile): Diagnostics =>
  pages.flatMap(({ annotations, dict }, index): Diagnostics => {
    const order = nameAt(dict, 'Tabs');
    if (annotations.length === 0) return [];
    if (order === null) return findingAt('28-008', onPage(index), 'no Tabs');
    return findingAt('28-009', onPage(index), order === 'S' ? null : `Tabs ${order}`);
  });

const isOutside = ({ dict }: Annotation): boolean => ((numberAt(dict, 'F') ?? 0) & HIDDEN) !== 0;

/** Annotations are in the structure tree, have a description and are visible. */
export const annotations = check(CONDITIONS, (pdf) => {
  const claims = claimsOf(pdf);
  const found = pdf.pages.flatMap((page) =>
    page.annotations.flatMap((annotation) => {
      const owner = claims.get(annotation.ref ?? '');
      const words = textAt(annotation.dict, 'Contents') ?? textAt(annotation.dict, 'T') ?? '';
      const place = { ...onPage(annotation.page, words), element: owner?.path ?? null };
      const checkOne = BY_TYPE[annotation.subtype] ?? otherDiagnostics;
      const isExempt = isOutside(annotation) || annotation.subtype === 'Popup';
      return [...(isExempt ? [] : checkOne(annotation, owner, place)), ...archival(annotation, place)];
    }),
  );
  return [...tabs(pdf), ...found];
});
