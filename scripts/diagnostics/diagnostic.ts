import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import type { RuleId } from './rules.ts';

/** A position in an author's file: lines and columns count from 1. */
export type Place = { line: number; column: number };

/** One error in an author's file, in words an editor can act on. */
export type DiagnosticDetails = {
  rule: RuleId;
  /** Its place; without one the error concerns the whole file. */
  place?: Place | undefined;
  found: string;
  expected: string;
  /** How to fix it. */
  fix: string;
};

const note = (file: VFile, diagnostic: DiagnosticDetails): VFileMessage => {
  const [source, ruleId] = diagnostic.rule.split('/', 2) as [string, string];
  const { line, column } = diagnostic.place ?? { line: 1, column: 1 };
  const message = file.message(
    `Unexpected ${diagnostic.found}, expected ${diagnostic.expected}. ${diagnostic.fix}`,
    {
      place: { line, column },
      source,
      ruleId,
    },
  );
  message.actual = diagnostic.found;
  message.expected = [diagnostic.expected];
  message.note = diagnostic.fix;
  return message;
};

/** Records an error on the file; errors block publishing. */
export const fail = (file: VFile, diagnostic: DiagnosticDetails): void => {
  note(file, diagnostic).fatal = true;
};

/** Records a warning on the file: the build goes on. */
export const warn = (file: VFile, diagnostic: DiagnosticDetails): void => {
  note(file, diagnostic).fatal = false;
};
