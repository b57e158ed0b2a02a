import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { repairBoxes } from '../../markdown/box-lines.ts';
import { deepLine } from '../../markdown/deep-line.ts';
import { parseMarkdown } from '../../markdown/parse-markdown.ts';
import type { BoxSlip } from '../../markdown/scan-boxes.ts';
import { PASSAGE_CONTAINERS } from './passages/passage-directives.ts';
import { report } from './state.ts';
import { reportTooDeep } from './unsupported.ts';

type MessageWords = { found: string; expected: string; fix: string };

const colonsOf = (opening: string): string => /^:+/u.exec(opening)?.[0] ?? ':::';

const WORDS: Record<BoxSlip['kind'], (slip: BoxSlip) => MessageWords> = {
  unclosed: ({ opening, end }) => ({
    found: `\`${opening}\` that is never closed`,
    expected: `a line \`${colonsOf(opening)}\` after the last line of the box`,
    fix: `Write \`${colonsOf(opening)}\` on a line of its own after line ${end}, with an empty line before it.`,
  }),
  'same-colons': ({ opening, end }) => ({
    found: `\`${opening}\` around a box with as many colons`,
    expected: 'more colons around a box than it has itself',
    fix: `Write \`:${opening}\`, and close it with \`:${colonsOf(opening)}\` in line ${end}.`,
  }),
  'fewer-colons': ({ opening, end }) => ({
    found: `\`${opening}\` that is closed with fewer colons`,
    expected: 'as many colons at the end of a box as at its start',
    fix: `Write \`${colonsOf(opening)}\` in line ${end}.`,
  }),
  'closing-line': ({ opening, end }) => ({
    found: `\`${opening}\` whose closing line has more than its colons`,
    expected: `\`${colonsOf(opening)}\` alone at the start of its line`,
    fix: `Write \`${colonsOf(opening)}\` in line ${end}, without spaces before it or anything after it.`,
  }),
  spaced: ({ opening }) => ({
    found: `\`${opening}\` with a space after the colons`,
    expected: 'name, brackets and braces without spaces',
    fix: `Write \`${opening}\`.`,
  }),
};

/** Boxes around passages and panels contain any text; all others a list or a table. */
const holdsText = (name: string): boolean => name === 'panel' || Object.hasOwn(PASSAGE_CONTAINERS, name);

const reportSlip = (file: VFile, slip: BoxSlip): void =>
  report(file, slip, {
    rule: slip.kind === 'spaced' ? 'markdown/malformed-directive' : 'markdown/unclosed-directive',
    ...WORDS[slip.kind](slip),
  });

/**
 * The text of a body made parseable: unclosed boxes are closed where they end, and text that is nested too
 * deeply is dropped. Both are recorded on the file.
 */
export const readableBody = (file: VFile, body: string): string => {
  const line = deepLine(body);
  if (line !== null) {
    reportTooDeep(file, { line, column: 1 });
    return '';
  }
  const { text, slips } = repairBoxes(body, holdsText);
  for (const slip of slips) reportSlip(file, slip);
  return text;
};

/** The tree of a body, with errors recorded on its file. */
export const parseBody = (file: VFile, body: string): Root => parseMarkdown(readableBody(file, body));
