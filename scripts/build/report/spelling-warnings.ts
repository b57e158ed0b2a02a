import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadConfig, spellCheckDocument } from 'cspell-lib';
import type { VFile } from 'vfile';
import type { Diagnostic } from '../../diagnostics/diagnostics.ts';
import { typedColumn } from '../../diagnostics/typed-columns.ts';

/** The dictionaries of a language, below the project's folder; a language without them is not checked. */
const DICTIONARIES: Readonly<Record<string, string>> = {
  en: '.cspell.json',
  es: '.cspell.es.json',
};

/** A Markdown file or a glossary, and its language. */
type SpelledFile = { file: VFile; language: string };

type SpellingIssue = { text: string; offset: number; suggestions?: string[] };

const MAX_SUGGESTIONS = 3;

const placeAt = (file: VFile, text: string, offset: number) => {
  const before = text.slice(0, offset);
  const place = { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
  return { line: place.line, column: typedColumn(file, place) };
};

const howToFix = (suggestions: readonly string[]): string => {
  const words = suggestions.slice(0, MAX_SUGGESTIONS).map((word) => `“${word}”`);
  const meant = words.length === 0 ? '' : `Did you mean ${words.join(', ')}? `;
  return `${meant}Names of medicines go into .cspell-names.txt.`;
};

const warningOf = (
  file: VFile,
  source: string,
  { text, offset, suggestions = [] }: SpellingIssue,
): Diagnostic => ({
  file: file.path,
  ...placeAt(file, source, offset),
  rule: 'plain/spelling',
  severity: 'warning' as const,
  found: `“${text}”, which is in no dictionary`,
  expected: 'words as a dictionary spells them',
  fix: howToFix(suggestions),
});

const warningsIn = async (
  { file }: SpelledFile,
  settings: Awaited<ReturnType<typeof loadConfig>>,
): Promise<Diagnostic[]> => {
  // a file that could not be read has no text
  const text = String(file.value ?? '');
  const uri = pathToFileURL(file.path).href;
  const { issues } = await spellCheckDocument(
    { uri, text, languageId: 'markdown' },
    { generateSuggestions: true, noConfigSearch: true },
    settings,
  );
  return issues.map(({ text: words, offset, suggestions }) =>
    warningOf(file, text, { text: words, offset, ...(suggestions !== undefined && { suggestions }) }),
  );
};

/** A warning for each word missing from the dictionaries of its language; `root` is the project's folder. */
export const spellingWarnings = async (written: readonly SpelledFile[], root: URL): Promise<Diagnostic[]> => {
  const all: Diagnostic[] = [];
  for (const [language, name] of Object.entries(DICTIONARIES)) {
    const config = fileURLToPath(new URL(name, root));
    if ((await readFile(config).catch(() => null)) === null) continue;
    const settings = await loadConfig(config);
    for (const one of written.filter((entry) => entry.language === language))
      all.push(...(await warningsIn(one, settings)));
  }
  return all;
};
