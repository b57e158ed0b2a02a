import { taggedPdfError } from '../tagged-pdf-error.ts';
import type { Line, Node, Run } from './nodes.ts';

const FALLBACK = 'Helvetica';

/** The font families of a text, without react-pdf's fallback. */
const familyOf = ({ style, props }: Node): string =>
  [style?.fontFamily ?? props?.fontFamily ?? []]
    .flat()
    .filter((family) => family !== FALLBACK)
    .join(', ');

const described = (characters: string): string =>
  [...new Set(characters)]
    .slice(0, 3)
    .map((each) => `“${each}” (U+${each.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')})`)
    .join(', ');

const isStandard = ({ attributes }: Run): boolean => attributes.font?.[0]?.type === 'STANDARD';

const isInvalid = (run: Run): boolean =>
  Boolean(run.glyphs?.length) && (isStandard(run) || Boolean(run.glyphs?.some(({ id }) => id === 0)));

const refuse = (run: Run, line: Line, node: Node, path: () => readonly string[]): never => {
  const characters = described(line.string.slice(run.start, run.end));
  const family = familyOf(node);
  const place = { path: path(), text: line.string };
  if (family)
    throw taggedPdfError(
      'glyph-missing',
      `${characters}: not in ${family}`,
      'Use a font that has it, or other words.',
      place,
    );
  throw taggedPdfError(
    'font-not-embedded',
    `${characters} would be set in ${FALLBACK}, which is not embedded`,
    'Set fontFamily to a registered font.',
    place,
  );
};

const settleLine = (line: Line, node: Node, path: () => readonly string[]): void => {
  const invalid = line.runs.find(isInvalid);
  if (invalid) refuse(invalid, line, node, path);
  // A line break alone is a run without glyphs that react-pdf sets in Helvetica.
  line.runs = line.runs.filter(({ glyphs }) => glyphs?.length);
};

/**
 * Throws when any text at or below a node lacks a character in its fonts, or has no embedded font: react-pdf
 * silently falls back to Helvetica. Drops empty runs.
 */
export const settleGlyphs = (node: Node, path: () => readonly string[]): void => {
  for (const line of node.lines ?? []) settleLine(line, node, path);
  for (const child of node.children ?? []) settleGlyphs(child, path);
};
