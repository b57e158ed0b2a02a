import type { VFile } from 'vfile';
import type { z } from 'zod';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { Yaml } from '../yaml/parse-yaml.ts';
import type { KeyPath } from './key-path.ts';
import { issueFaults, type PathFault } from './schema-diagnostics.ts';

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );

const faultsOf = (value: unknown, issues: readonly z.core.$ZodIssue[], base: KeyPath): PathFault[] =>
  issues.flatMap((issue) =>
    issueFaults(issue, { path: [...base, ...(issue.path as KeyPath)], value: valueAt(value, issue.path) }),
  );

const isSame = (a: KeyPath, b: KeyPath): boolean =>
  a.length === b.length && a.every((key, i) => key === b[i]);

/** A misspelt key is one fault, not two: the key it was meant to be is not missing as well. */
const withoutMisspelt = (faults: PathFault[]): PathFault[] => {
  const meant = faults.flatMap(({ fault, key }) =>
    fault.rule === 'content/unknown-key' && key !== undefined ? [key] : [],
  );
  const isMeant = (key: KeyPath): boolean => meant.some((other) => isSame(other, key));
  return faults.filter(
    ({ fault, key }) => fault.rule !== 'content/missing-key' || key === undefined || !isMeant(key),
  );
};

/**
 * Data that has the form of the schema, or null; each fault is recorded at its key.
 * `base` is the path of the value in the file.
 */
export const validate = <Data>(
  file: VFile,
  schema: z.ZodType<Data>,
  { value, placeOf }: Yaml,
  base: KeyPath = [],
): Data | null => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const { path, fault } of withoutMisspelt(faultsOf(value, result.error.issues, base)))
    fail(file, { ...fault, place: placeOf(path) });
  return null;
};
