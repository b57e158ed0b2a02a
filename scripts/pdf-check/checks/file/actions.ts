import { check } from '../../check.ts';
import { type FindingDetails, findingAt, WHOLE } from '../../finding.ts';
import { dictAt, nameAt, rawAt } from '../../pdf/objects.ts';
import type { PdfFile } from '../../pdf/types.ts';

type ActionsCondition = 'PDF/A 6.5';

const FORBIDDEN: ReadonlySet<string> = new Set(
  [
    'Launch Sound Movie ResetForm ImportData Hide SetOCGState Rendition Trans GoTo3DView JavaScript',
    'SetState NoOp',
  ].flatMap((types) => types.split(' ')),
);
const NAMED: ReadonlySet<string> = new Set(['NextPage', 'PrevPage', 'FirstPage', 'LastPage']);

const actionDiagnostics = ({ dicts }: PdfFile): FindingDetails<ActionsCondition>[] =>
  dicts.flatMap(({ dict, ref }): FindingDetails<ActionsCondition>[] => {
    const type = nameAt(dict, 'S');
    if (type !== null && FORBIDDEN.has(type))
      return findingAt('PDF/A 6.5', WHOLE, `action ${type} in ${ref}`);
    const name = type === 'Named' ? nameAt(dict, 'N') : null;
    return findingAt(
      'PDF/A 6.5',
      WHOLE,
      name === null || NAMED.has(name) ? null : `action ${name} in ${ref}`,
    );
  });

const triggers = ({ catalog, pages }: PdfFile): FindingDetails<ActionsCondition>[] => [
  ...findingAt('PDF/A 6.5', WHOLE, rawAt(catalog, 'AA') ? 'AA in the catalog' : null),
  ...findingAt('PDF/A 6.5', WHOLE, pages.some(({ dict }) => rawAt(dict, 'AA')) ? 'AA on a page' : null),
  ...findingAt(
    'PDF/A 6.5',
    WHOLE,
    rawAt(dictAt(catalog, 'Names'), 'JavaScript') ? 'a name tree JavaScript' : null,
  ),
];

/** Nothing in the file runs automatically or starts a program. */
export const actions = check(['PDF/A 6.5'], (pdf) => [...actionDiagnostics(pdf), ...triggers(pdf)]);
