import { check } from '../check.ts';
import { type Fault, faultAt, WHOLE } from '../finding.ts';
import { asDict, dictAt, listAt, rawAt, textAt } from '../pdf/objects.ts';

type Name = '20-001' | '20-002' | '20-003';

/** Layers that can be switched have names, and none switches by itself. */
export const optionalContent = check(['20-001', '20-002', '20-003'], ({ catalog }): Fault<Name>[] => {
  const properties = dictAt(catalog, 'OCProperties');
  if (properties === null) return [];
  const first = dictAt(properties, 'D');
  const others = listAt(properties, 'Configs').flatMap((value) => asDict(value) ?? []);
  const all = [...(first ? [first] : []), ...others];
  return [
    ...others.flatMap((config) => faultAt('20-001', WHOLE, textAt(config, 'Name') ? null : 'no Name')),
    ...faultAt('20-002', WHOLE, textAt(first, 'Name') ? null : 'no Name'),
    ...all.flatMap((config) => faultAt('20-003', WHOLE, rawAt(config, 'AS') ? 'AS' : null)),
  ];
});
