import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { Place } from '../../../diagnostics/diagnostic.ts';
import { parseMarkdown } from '../../../markdown/parse-markdown.ts';
import type { Inline } from '../../../model/handout.ts';
import { convertBody } from '../convert-body.ts';
import { startState } from '../sections/start.ts';
import { report } from '../state.ts';
import { checkTyped } from '../typed/check-typed.ts';
import type { Audience, Citation } from '../types.ts';
import { checkDefinitions } from './check-definitions.ts';

type Point = NonNullable<Root['position']>['start'];

/** One line of inline Markdown as shown on a sheet. */
export type ConvertedInline = { inlines: Inline[]; citations: Citation[] };

const moved = ({ line, column }: Point, place: Place): Point => ({
  line: place.line + line - 1,
  column: line === 1 ? place.column + column - 1 : column,
});

const moveTo = (body: Root, place: Place): Root => {
  visit(body, (node) => {
    if (node.position === undefined) return;
    const { start, end } = node.position;
    node.position = { start: moved(start, place), end: moved(end, place) };
  });
  return body;
};

const notALine = (file: VFile, place: Place, text: string): void => {
  const [mark = ''] = /^(?:\(?(?:\p{L}|\d{1,9})[.)]+|[^\p{L}\p{N}\s]+)(?=\s*\S)/u.exec(text) ?? [];
  report(file, place, {
    rule: 'handout/not-a-line',
    found:
      mark === ''
        ? 'a list, a heading or another block in one line of the front matter'
        : `\`${mark}\` at the start of one line of the front matter, which would make a list, quote or heading`,
    expected: 'words, with strong, emphasis, links and directives inside the line only',
    fix: mark === '' ? 'Write it as one plain sentence.' : `Delete \`${mark}\`, or write it in words.`,
  });
};

/**
 * Checks the markup of a line that is alone in its file, at its place, and takes over the findings, each
 * once.
 */
const checkTypedLine = (body: Root, text: string, audience: Audience, file: VFile, place: Place): void => {
  const value = `${'\n'.repeat(place.line - 1)}${' '.repeat(place.column - 1)}${text}`;
  const alone = new VFile({ path: file.path, value });
  const state = startState(body, audience, alone, null);
  checkDefinitions(body, state);
  checkTyped(body, state);
  const known = new Set(file.messages.map(String));
  const found = alone.messages.filter((message) => !known.has(String(message)));
  file.messages.push(...found.filter(({ ruleId }) => ruleId !== 'list-mark'));
  if (found.some(({ ruleId }) => ruleId === 'list-mark')) notALine(file, place, text);
};

const isReportedAt = ({ messages }: VFile, { line, column }: Place): boolean =>
  messages.some((one) => one.fatal === true && one.line === line && (one.column ?? 0) >= column);

/**
 * The words of a front matter key, which start at a place of the file; errors are recorded there, each once.
 * Literal characters were checked when the file was read.
 */
export const convertInline = (
  text: string,
  audience: Audience,
  file: VFile,
  place: Place,
): ConvertedInline => {
  const hasGlyph: Audience['hasGlyph'] = (character) =>
    text.includes(character) || audience.hasGlyph(character);
  const body = moveTo(parseMarkdown(text), place);
  checkTypedLine(body, text, audience, file, place);
  if (body.children[0]?.type === 'heading') {
    notALine(file, place, text);
    return { inlines: [], citations: [] };
  }
  const { intro, sections, citations } = convertBody(body, { ...audience, hasGlyph }, file);
  const [line, ...rest] = intro;
  if (line?.type === 'paragraph' && rest.length === 0 && sections.length === 0)
    return { inlines: line.children, citations };
  if (!isReportedAt(file, place)) notALine(file, place, text);
  return { inlines: [], citations };
};
