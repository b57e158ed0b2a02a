import type { VFile } from 'vfile';
import type { DiagnosticDetails, Place } from '../../diagnostics/diagnostic.ts';
import { type PositionedNode, report, type State } from './state.ts';

/** Markdown that a printed sheet cannot show. */
export type UnsupportedName = keyof typeof UNSUPPORTED;

const UNSUPPORTED = {
  html: {
    rule: 'markdown/raw-html',
    found: 'raw HTML',
    expected: 'plain Markdown',
    fix: 'Write it with Markdown signs or a directive of the authoring guide; for a plain `<` write `\\<`.',
  },
  component: {
    rule: 'markdown/mdx',
    found: 'component',
    expected: 'plain Markdown',
    fix: 'Delete it and write plain Markdown or a directive of the authoring guide.',
  },
  fencedCode: {
    rule: 'markdown/code-block',
    found: 'code block',
    expected: 'paragraphs, lists or tables',
    fix: 'Delete the lines of backticks or tildes.',
  },
  indentedCode: {
    rule: 'markdown/code-block',
    found: 'code block (lines indented by four spaces or more)',
    expected: 'paragraphs, lists or tables',
    fix: 'Delete the spaces at the start of the lines.',
  },
  footnote: {
    rule: 'markdown/footnote',
    found: 'footnote',
    expected: 'a citation',
    fix: 'Write `:cite[KEY]` for a source, or put the words into the text.',
  },
  delete: {
    rule: 'markdown/strikethrough',
    found: 'strikethrough',
    expected: 'words that hold',
    fix: 'Delete the words, or the `~~` around them.',
  },
  taskItem: {
    rule: 'markdown/task-list',
    found: 'task list',
    expected: 'a plain list',
    fix: 'Take `[ ]` away, or use `:::questions` for things to tick.',
  },
  tooDeep: {
    rule: 'markdown/too-deep',
    found: 'lists, quotes or boxes nested too deep',
    expected: 'at most 8 lists or quotes inside each other',
    fix: 'Write them one after the other.',
  },
} as const satisfies Record<string, Omit<DiagnosticDetails, 'place'>>;

/** Records that lists, quotes or boxes are nested too deeply to be read. */
export const reportTooDeep = (file: VFile, place: Place): void => report(file, place, UNSUPPORTED.tooDeep);

/** Records that a node cannot be printed; returns `replacement` until the author fixes it. */
export const unsupported = <Replacement>(
  node: PositionedNode,
  name: UnsupportedName,
  replacement: Replacement,
  state: State,
): Replacement => {
  report(state.file, node, UNSUPPORTED[name]);
  return replacement;
};
