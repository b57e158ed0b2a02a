import { normalize } from 'node:path';
import { VFile } from 'vfile';
import { fail } from '../../diagnostics/diagnostic.ts';

/** The content folder as a file, to record errors on; `path` as typed. */
export const folderFile = (path: string): VFile => new VFile({ path: normalize(path) });

/** Records that the folder does not exist. */
export const failNoFolder = (folder: VFile): void =>
  fail(folder, {
    rule: 'content/folder-missing',
    found: 'missing content folder',
    expected: 'a folder with sources.yaml and a folder for each language',
    fix: 'Look at the path, and from which folder the command was started.',
  });

/** Records that the folder has no content. */
export const failNoEntries = (folder: VFile): void =>
  fail(folder, {
    rule: 'content/no-entries',
    found: 'a folder without any Markdown file',
    expected: 'at least one file such as en/treatments/hormone-therapy.md',
    fix: 'Look whether this is the content folder, or write the first file.',
  });

/** Records a language without a locale; its folder is not read. */
export const failNoLocale = (folder: VFile, language: string): void =>
  fail(folder, {
    rule: 'content/no-locale',
    found: `content in the language \`${language}\`, which has no locale`,
    expected: 'a folder of a language that has its own words, safety patterns and reading rules',
    fix: 'Write its locale (CONTRIBUTING.md, “Add a language”), or move the folder away.',
  });

const named = ([first, ...others]: readonly string[]): string =>
  others.length === 0 ? `\`${first}\`` : `\`${first}\` and ${others.length} more parts`;

/** Records a language whose locale has parts of another one; its folder is not read. */
export const failBorrowedLocale = (folder: VFile, language: string, parts: readonly string[]): void =>
  fail(folder, {
    rule: 'content/borrowed-locale',
    found: `content in the language \`${language}\`, whose locale has ${named(parts)} of another language`,
    expected: 'a locale with safety patterns and phrases of its own',
    fix: 'Write these parts of the locale in the language: safety patterns of another one find nothing in it.',
  });
