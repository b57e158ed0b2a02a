import { check } from '../../check.ts';
import { type FindingDetails, findingAt, WHOLE } from '../../finding.ts';
import { asDict, dictAt, listAt, rawAt, textAt } from '../../pdf/objects.ts';

type OptionalContentCondition = '20-001' | '20-002' | '20-003';

/** Optional content has names and no automatic state changes. */
export const optionalContent = check(
  ['20-001', '20-002', '20-003'],
  ({ catalog }): FindingDetails<OptionalContentCondition>[] => {
    const properties = dictAt(catalog, 'OCProperties');
    if (properties === null) return [];
    const first = dictAt(properties, 'D');
    const others = listAt(properties, 'Configs').flatMap((value) => asDict(value) ?? []);
    const all = [...(first ? [first] : []), ...others];
    return [
      ...others.flatMap((config) =>
        findingAt(
          '20-001',
          WHOLE,
          textAt(config, 'OptionalContentCondition') ? null : 'no OptionalContentCondition',
        ),
      ),
      ...findingAt(
        '20-002',
        WHOLE,
        textAt(first, 'OptionalContentCondition') ? null : 'no OptionalContentCondition',
      ),
      ...all.flatMap((config) => findingAt('20-003', WHOLE, rawAt(config, 'AS') ? 'AS' : null)),
    ];
  },
);
