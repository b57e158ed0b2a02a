const MAX_LEVELS = 32;
const MAX_INDICATORS = 100;

/** Nesting depth by indentation. */
const levelsByIndent = (lines: readonly string[]): number => {
  const open: number[] = [];
  let deepest = 0;
  for (const line of lines) {
    const indent = line.search(/\S/);
    if (indent === -1) continue;
    while (open.length > 0 && (open.at(-1) ?? 0) >= indent) open.pop();
    deepest = Math.max(deepest, open.push(indent));
  }
  return deepest;
};

const levelsByBracket = (text: string): number => {
  let level = 0;
  let deepest = 0;
  for (const [bracket] of text.matchAll(/[[\]{}]/g)) {
    level = Math.max(0, level + (bracket === '[' || bracket === '{' ? 1 : -1));
    deepest = Math.max(deepest, level);
  }
  return deepest;
};

const hasManyIndicators = (line: string): boolean =>
  (line.match(/[-?:](?=\s|$)/g)?.length ?? 0) > MAX_INDICATORS;

/**
 * Whether YAML is nested deeper than people write it. Looks only at the text: the parser recurses, and near
 * the end of the stack Node cannot compile a pattern and aborts, which no `catch` stops.
 */
export const isTooDeep = (text: string): boolean => {
  const lines = text.split('\n');
  const levels = Math.max(levelsByIndent(lines), levelsByBracket(text));
  return levels > MAX_LEVELS || lines.some(hasManyIndicators);
};
