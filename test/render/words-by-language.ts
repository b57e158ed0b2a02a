import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Words of each element with a language of its own, in reading order, as pdf.js reads a page, the first if none is named. */
export const wordsByLanguage = async (
  bytes: Uint8Array,
  number = 1,
): Promise<[language: string, words: string][]> => {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const page = await pdf.getPage(number);
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const painted = new Map<string, string>();
  let id: string | null = null;
  for (const item of items)
    if (!('str' in item)) id = item.type === 'endMarkedContent' ? null : (item.id ?? null);
    else if (id !== null) painted.set(id, `${painted.get(id) ?? ''}${item.str}`);
  type Node = { lang?: string; id?: string; children?: Node[] };
  const wordsOf = ({ id: own, children = [] }: Node): string =>
    ((own && painted.get(own)) ?? '') + children.map(wordsOf).join('');
  const found = (node: Node): [string, string][] => [
    ...(node.lang ? [[node.lang, wordsOf(node).trim()] as [string, string]] : []),
    ...(node.children ?? []).flatMap(found),
  ];
  const words = found((await page.getStructTree()) as Node);
  await pdf.destroy();
  return words;
};
