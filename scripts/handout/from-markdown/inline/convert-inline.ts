import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Place } from '../../../diagnostics/diagnostic.ts';
import { parseMarkdown } from '../../../markdown/parse-markdown.ts';
import type { Inline } from '../../../model/handout.ts';
import { convertBody } from '../convert-body.ts';
import { report } from '../state.ts';
import type { Audience, Citation } from '../types.ts';

type Point = NonNullable<Root['position']>['start'];

/** One line of inline Markdown as a sheet shows it. */
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

/**
 * The words of a front matter's key, which start at a place of the file; errors are recorded there, each
 * once. Characters that stand in them as they are have been looked at when the file was read.
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
  const { intro, sections, citations } = convertBody(body, { ...audience, hasGlyph }, file);
  const [line, ...rest] = intro;
  if (line?.type === 'paragraph' && rest.length === 0 && sections.length === 0)
    return { inlines: line.children, citations };
  report(file, place, {
    rule: 'handout/not-a-line',
    found: 'a list, a heading or another block in one line of the front matter',
    expected: 'words, with strong, emphasis, links and directives inside the line only',
    fix: 'Write it as one plain sentence.',
  });
  return { inlines: [], citations };
};
