import matter from 'gray-matter';
import type { VFile } from 'vfile';
import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import { fail } from '../../diagnostics/diagnostic.ts';
import { parseYaml, type Yaml } from '../yaml/parse-yaml.ts';

/** A file in two parts; a part that cannot be found or used is null. */
export type FrontMatterParts = {
  yaml: Yaml | null;
  /** The text after the front matter, with as many newlines before it as lines are above. */
  body: string | null;
};

const FENCE = /^---[ \t]*$/;
const LANGUAGE = /^---[ \t]*([^\s-].*)$/;
const MARKDOWN = /^(#{2,6} |:::|!\[|\| )/;
const LOOKS_LIKE_KEYS = /^[\s\p{DI}]*(?:-{3}|\+{3}|\w+:[ \t])/u;
const MAX_LENGTH = 64 * 1024;

const MISSING: ContentDiagnostic = {
  rule: 'content/front-matter-missing',
  found: 'missing front matter',
  expected: 'a line of three hyphens (`---`) as the first line of the file',
  fix: 'Start the file with the front matter that content/README.md shows, nothing before it.',
};

const EMPTY: ContentDiagnostic = {
  rule: 'content/front-matter-empty',
  found: 'empty front matter',
  expected: 'keys such as `title: …` between the two lines of three hyphens',
  fix: 'Write the keys that content/README.md shows.',
};

const TOO_LARGE: ContentDiagnostic = {
  rule: 'content/too-large',
  found: 'front matter of more than 64 KiB',
  expected: 'short front matter',
  fix: 'Look for a missing line of three hyphens, or move text into the body.',
};

const inLanguage = (language: string): ContentDiagnostic => ({
  rule: 'content/front-matter-code',
  found: `front matter marked as \`${language.slice(0, 40)}\``,
  expected: 'YAML after a first line of three hyphens only',
  fix: 'Delete the word after the hyphens and write the keys as YAML. Code in front matter is never run.',
});

const unclosed = (line: number, found: string): ContentDiagnostic => ({
  rule: 'content/front-matter-unclosed',
  place: { line, column: 1 },
  found,
  expected: 'a line of exactly three hyphens (`---`) after the last key',
  fix: 'Write `---` on a line of its own where the front matter ends.',
});

/** The error of the last fence; checked first, since gray-matter would read text as keys. */
const closingDiagnostic = (lines: readonly string[], end: number): ContentDiagnostic | null => {
  const markdown = lines.slice(0, end === -1 ? undefined : end).findIndex((line) => MARKDOWN.test(line));
  if (markdown !== -1) return unclosed(markdown + 1, 'text of the body inside the front matter');
  if (end === -1) return unclosed(1, 'front matter that does not end');
  const closing = lines[end] ?? '';
  return FENCE.test(closing) ? null : unclosed(end + 1, `\`${closing.slice(0, 40)}\``);
};

const refuse = (): never => {
  throw new Error('only YAML front matter is read');
};

/** gray-matter would run `---js`; with options it also leaves its cache, which hides bad YAML, alone. */
const split = (file: VFile, lines: readonly string[], end: number): FrontMatterParts => {
  const text = lines.map((line, index) => (index === 0 || index === end ? '---' : line)).join('\n');
  const { data, content } = matter(text, {
    language: 'yaml',
    engines: {
      yaml: (source) => ({ yaml: parseYaml(file, source) }),
      js: refuse,
      javascript: refuse,
      json: refuse,
      coffee: refuse,
      toml: refuse,
    },
  });
  const { yaml } = data as { yaml?: Yaml | null };
  if (yaml === undefined) fail(file, EMPTY);
  return { yaml: yaml ?? null, body: '\n'.repeat(end + 1) + content };
};

/**
 * Splits a file (line feeds only, no byte-order mark) into front matter and body; records errors on the file.
 */
export const splitFrontMatter = (file: VFile, text: string): FrontMatterParts => {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'));
  const language = LANGUAGE.exec(first)?.[1];
  if (language !== undefined) fail(file, inLanguage(language.trim()));
  else if (!FENCE.test(first)) fail(file, MISSING);
  // Keys at the start would be read as words, and the line under them as that of a heading.
  if (!FENCE.test(first)) return { yaml: null, body: LOOKS_LIKE_KEYS.test(text) ? null : text };
  const diagnostic = closingDiagnostic(lines, end);
  if (diagnostic !== null) fail(file, diagnostic);
  else if (lines.slice(0, end).join('\n').length > MAX_LENGTH) fail(file, TOO_LARGE);
  else return split(file, lines, end);
  return { yaml: null, body: null };
};
