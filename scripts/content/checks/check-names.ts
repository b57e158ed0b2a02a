import type { VFile } from 'vfile';
import { fail } from '../../diagnostics/diagnostic.ts';
import type { LooseEntry } from '../entries/loose-front-matter.ts';
import type { EntryFile } from '../read/read-tree.ts';

type NameInFile = { language: string; name: string; file: VFile };

/** Pairs of files that share a name within a language, the later one second. */
const twice = <One extends NameInFile>(all: readonly One[]): [One, One][] => {
  const first = new Map<string, One>();
  return all.flatMap((one): [One, One][] => {
    const key = `${one.language}/${one.name}`;
    const other = first.get(key);
    if (other === undefined) first.set(key, one);
    return other === undefined ? [] : [[other, one]];
  });
};

/** Records an error on each file that shares its id with another file of the language, ignoring case. */
export const checkIds = (files: readonly (EntryFile & { file: VFile })[]): void => {
  for (const [other, one] of twice(files.map((found) => ({ ...found, name: found.id.toLowerCase() }))))
    fail(one.file, {
      rule: 'content/duplicate-id',
      found: `the id \`${one.id}\` for the second time`,
      expected: `an id that no other file has; ${other.file.path} has it already`,
      fix: 'Rename one of the two files.',
    });
};

/** Records an error on each file that shares its code with another file of the language. */
export const checkCodes = (entries: readonly LooseEntry[]): void => {
  const named = entries.flatMap((entry) =>
    entry.data.code === undefined ? [] : [{ ...entry, name: entry.data.code }],
  );
  for (const [other, one] of twice(named))
    fail(one.file, {
      rule: 'content/duplicate-code',
      place: one.placeOf(['code']),
      found: `the code \`${one.name}\` for the second time`,
      expected: `a code that no other sheet has; ${other.file.path} has it already`,
      fix: 'Give one of the two another code.',
    });
};
