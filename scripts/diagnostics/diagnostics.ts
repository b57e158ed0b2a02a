import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { typedColumn } from './typed-columns.ts';

/** One error as `check --json` lists it; lines and columns count from 1. */
export type Diagnostic = {
  file: string;
  line: number;
  column: number;
  rule: string;
  severity: 'error' | 'warning';
  found: string;
  expected: string;
  fix: string;
};

const toDiagnostic = (file: VFile, message: VFileMessage): Diagnostic => ({
  file: file.path ?? '',
  line: message.line ?? 1,
  column: typedColumn(file, { line: message.line ?? 1, column: message.column ?? 1 }),
  rule: `${message.source ?? 'content'}/${message.ruleId ?? 'other'}`,
  severity: message.fatal === true ? 'error' : 'warning',
  found: message.actual ?? message.reason,
  expected: message.expected?.join(', ') ?? '',
  fix: message.note ?? '',
});

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byPlace = (a: Diagnostic, b: Diagnostic): number =>
  byText(a.file, b.file) ||
  a.line - b.line ||
  a.column - b.column ||
  byText(a.rule, b.rule) ||
  byText(a.found, b.found);

/** Every message of the files, sorted by file, line and column, without duplicates. */
export const listDiagnostics = (files: VFile[]): Diagnostic[] => {
  const all = files.flatMap((file) => file.messages.map((message) => toDiagnostic(file, message)));
  const unique = new Map(all.map((diagnostic) => [JSON.stringify(diagnostic), diagnostic]));
  return [...unique.values()].sort(byPlace);
};

/** The errors of one list that are not in another. */
export const without = (all: readonly Diagnostic[], known: readonly Diagnostic[]): Diagnostic[] => {
  const seen = new Set(known.map((diagnostic) => JSON.stringify(diagnostic)));
  return all.filter((diagnostic) => !seen.has(JSON.stringify(diagnostic)));
};
