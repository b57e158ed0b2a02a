import type { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';

/** A position in an author's file: lines and columns count from 1. */
export type Place = { line: number; column: number };

/** One fault in an author's file, in the words an editor can act on. */
export type Fault = {
  /** Stable id, `area/name`, such as `markdown/raw-html`. */
  rule: `${string}/${string}`;
  /** Where it is; without it the fault is of the whole file. */
  place?: Place | undefined;
  found: string;
  expected: string;
  /** How to mend it. */
  fix: string;
};

const note = (file: VFile, fault: Fault): VFileMessage => {
  const [source, ruleId] = fault.rule.split('/', 2) as [string, string];
  const { line, column } = fault.place ?? { line: 1, column: 1 };
  const message = file.message(`Unexpected ${fault.found}, expected ${fault.expected}. ${fault.fix}`, {
    place: { line, column },
    source,
    ruleId,
  });
  message.actual = fault.found;
  message.expected = [fault.expected];
  message.note = fault.fix;
  return message;
};

/** Records an error on the file: nothing is published while one stands. */
export const fail = (file: VFile, fault: Fault): void => {
  note(file, fault).fatal = true;
};

/** Records a warning on the file: the build goes on. */
export const warn = (file: VFile, fault: Fault): void => {
  note(file, fault).fatal = false;
};
