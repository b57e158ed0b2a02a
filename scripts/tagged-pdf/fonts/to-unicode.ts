const hex = (value: number): string => value.toString(16).padStart(4, '0');

/** Characters in big-endian UTF-16. */
const utf16 = (codePoints: readonly number[]): string => {
  const text = String.fromCodePoint(...codePoints);
  return Array.from({ length: text.length }, (_, index) => hex(text.charCodeAt(index))).join('');
};

/** Maximum number of entries in a list of a CMap (Adobe technical note 5014). */
const MAX_ENTRIES = 100;

const listsOf = (entries: readonly string[]): string[] =>
  Array.from({ length: Math.ceil(entries.length / MAX_ENTRIES) }, (_, index) => {
    const list = entries.slice(index * MAX_ENTRIES, (index + 1) * MAX_ENTRIES);
    return `${list.length} beginbfchar\n${list.join('\n')}\nendbfchar\n`;
  });

/**
 * The CMap from the two-byte codes of a font to characters: ISO 32000-1, 9.10.3. One line per code:
 * Ghostscript 10.00 misreads ranges written as arrays, pdfkit's way, and writes other characters when it
 * processes a PDF.
 */
export const toUnicodeCMap = (
  characters: Iterable<readonly [code: number, codePoints: readonly number[]]>,
): string => {
  const entries = [...characters].map(([code, codePoints]) => `<${hex(code)}> <${utf16(codePoints)}>`);
  return `/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <ffff>
endcodespacerange
${listsOf(entries).join('')}endcmap
CMapName currentdict /CMap defineresource pop
end
end
`;
};
