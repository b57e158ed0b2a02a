import { check } from '../check.ts';
import { type DiagnosticDetails, diagnosticAt, WHOLE } from '../finding.ts';
import { asDict, dictAt, listAt, rawAt, textAt } from '../pdf/objects.ts';

type Name = '20-001' | '20-002' | '20-003';

/** Layers that can be switched have names, and none switches by itself. */
export const optionalContent = check(
  ['20-001', '20-002', '20-003'],
  ({ catalog }): DiagnosticDetails<Name>[] => {
    const properties = dictAt(catalog, 'OCProperties');
    if (properties === null) return [];
    const first = dictAt(properties, 'D');
    const others = listAt(properties, 'Configs').flatMap((value) => asDict(value) ?? []);
    const all = [...(first ? [first] : []), ...others];
    return [
      ...others.flatMap((config) => diagnosticAt('20-001', WHOLE, textAt(config, 'Name') ? null : 'no Name')),
      ...diagnosticAt('20-002', WHOLE, textAt(first, 'Name') ? null : 'no Name'),
      ...all.flatMap((config) => diagnosticAt('20-003', WHOLE, rawAt(config, 'AS') ? 'AS' : null)),
    ];
  },
);
