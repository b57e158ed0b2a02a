import { check } from '../../check.ts';
import { type FindingDetails, onElement, WHOLE } from '../../finding.ts';
import { dictAt, nameOf } from '../../pdf/objects.ts';
import { roleOf, STANDARD_TYPES } from '../../pdf/structure/roles.ts';
import type { PdfFile } from '../../pdf/types.ts';

type RolesCondition = '02-001' | '02-003' | '02-004';

const mapDiagnostics = ({ structure }: PdfFile): FindingDetails<RolesCondition>[] => {
  const roleMap = structure && dictAt(structure.root, 'RoleMap');
  return (roleMap?.keys() ?? []).flatMap((key): FindingDetails<RolesCondition>[] => {
    const type = nameOf(key) ?? '';
    if (STANDARD_TYPES.has(type))
      return [{ condition: '02-004', place: WHOLE, found: `the role map maps ${type}` }];
    return roleOf(type, roleMap).end === 'circle'
      ? [{ condition: '02-003', place: WHOLE, found: `the role map leads ${type} round in a circle` }]
      : [];
  });
};

const unknownTypes = (pdf: PdfFile): FindingDetails<RolesCondition>[] =>
  (pdf.structure?.elements ?? []).flatMap((element): FindingDetails<RolesCondition>[] =>
    element.role.end === 'unknown'
      ? [{ condition: '02-001', place: onElement(pdf, element), found: `type ${element.type}` }]
      : [],
  );

/** Every structure type is a standard type or is role-mapped to one. */
export const roles = check(['02-001', '02-003', '02-004'], (pdf) => [
  ...mapDiagnostics(pdf),
  ...unknownTypes(pdf),
]);
