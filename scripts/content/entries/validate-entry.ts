import type { VFile } from 'vfile';
import type { z } from 'zod';
import { fail, type Place } from '../../diagnostics/diagnostic.ts';
import type { Yaml } from '../yaml/parse-yaml.ts';
import type { KeyPath } from './key-path.ts';
import { issueDiagnostics, type PathDiagnostic } from './schema-diagnostics.ts';

const valueAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
        ? (inner as Record<PropertyKey, unknown>)[key]
        : undefined,
    value,
  );

const diagnosticsOf = (
  value: unknown,
  issues: readonly z.core.$ZodIssue[],
  base: KeyPath,
  typedAt: Yaml['typedAt'],
): PathDiagnostic[] =>
  issues.flatMap((issue) => {
    const path = [...base, ...(issue.path as KeyPath)];
    return issueDiagnostics(issue, { path, value: valueAt(value, issue.path), typed: typedAt(path) });
  });

const isSame = (a: KeyPath, b: KeyPath): boolean =>
  a.length === b.length && a.every((key, i) => key === b[i]);

/** A misspelt key is one error, not two: the intended key is not reported as missing. */
const withoutMisspelt = (diagnostics: PathDiagnostic[]): PathDiagnostic[] => {
  const meant = diagnostics.flatMap(({ diagnostic, key }) =>
    diagnostic.rule === 'content/unknown-key' && key !== undefined ? [key] : [],
  );
  const isMeant = (key: KeyPath): boolean => meant.some((other) => isSame(other, key));
  return diagnostics.filter(
    ({ diagnostic, key }) => diagnostic.rule !== 'content/missing-key' || key === undefined || !isMeant(key),
  );
};

/** A value that YAML reads differently, or parts in two, is one error: what follows from it is not reported. */
const isChanged = ({ messages }: VFile, { line }: Place): boolean =>
  messages.some((message) => message.ruleId === 'yaml-changed' && message.line === line);

/**
 * Validates data against a schema; null when invalid. Each error is recorded at its key. `base` is the path
 * of the value in the file.
 */
export const validate = <Data>(
  file: VFile,
  schema: z.ZodType<Data>,
  { value, placeOf, typedAt }: Yaml,
  base: KeyPath = [],
): Data | null => {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  for (const { path, diagnostic } of withoutMisspelt(
    diagnosticsOf(value, result.error.issues, base, typedAt),
  ))
    if (!isChanged(file, placeOf(path))) fail(file, { ...diagnostic, place: placeOf(path) });
  return null;
};
