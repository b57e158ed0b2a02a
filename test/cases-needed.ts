import { describe, test } from 'vitest';

const GUARDED = Symbol.for('cases-needed');

/**
 * Vitest registers no test for an empty list of cases, so the file would pass. Here an empty list is an
 * error.
 */
for (const suite of [test, describe]) {
  const { each } = suite;
  if (GUARDED in each) continue;
  const guarded = function (this: unknown, cases: unknown, ...more: unknown[]): unknown {
    if (Array.isArray(cases) && cases.length === 0) throw new Error('`each` was given no cases.');
    return Reflect.apply(each, this, [cases, ...more]);
  };
  Reflect.set(suite, 'each', Object.assign(guarded, { [GUARDED]: true }));
}
