/** Text by character code, from a ToUnicode CMap. */
export type ToUnicode = ReadonlyMap<number, string>;

const SECTION = /begin(bfchar|bfrange)([\s\S]*?)end\1/g;
const HEX = '<([\\da-fA-F\\s]*)>';
const CHARACTER = new RegExp(`${HEX}\\s*${HEX}`, 'g');
const RANGE = new RegExp(`${HEX}\\s*${HEX}\\s*(?:${HEX}|\\[([^\\]]*)\\])`, 'g');
const MAX_CODES = 65_536;

const codeOf = (hex: string): number => Number.parseInt(hex.replace(/\s/g, ''), 16);

const unitsOf = (hex: string): number[] =>
  (hex.replace(/\s/g, '').match(/.{1,4}/g) ?? []).map((unit) => Number.parseInt(unit, 16));

/** The text `step` characters after another: increments the last unit. */
const after = (hex: string, step: number): string => {
  const units = unitsOf(hex);
  if (units.length === 0) return '';
  return String.fromCharCode(...units.slice(0, -1), (units.at(-1) ?? 0) + step);
};

const characters = (body: string): [number, string][] =>
  [...body.matchAll(CHARACTER)].map(([, code = '', text = '']) => [codeOf(code), after(text, 0)]);

const ranges = (body: string): [number, string][] =>
  [...body.matchAll(RANGE)].flatMap(([, first = '', last = '', start, list]) => {
    const from = codeOf(first);
    const length = Math.min(codeOf(last) - from + 1, MAX_CODES);
    const texts = [...(list ?? '').matchAll(new RegExp(HEX, 'g'))].map(([, text = '']) => text);
    return Array.from({ length: Math.max(0, length) }, (_, step): [number, string] => [
      from + step,
      start === undefined ? after(texts[step] ?? '', 0) : after(start, step),
    ]);
  });

/** Reads a ToUnicode CMap. */
export const readToUnicode = (bytes: Uint8Array): ToUnicode => {
  const cmap = new TextDecoder('latin1').decode(bytes);
  return new Map(
    [...cmap.matchAll(SECTION)].flatMap(([, kind, body = '']) =>
      kind === 'bfchar' ? characters(body) : ranges(body),
    ),
  );
};
