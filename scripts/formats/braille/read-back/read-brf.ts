/** A parsed BRF file: its words, and the shape of each page. */
export type ReadBraille = { words: string[]; pages: { lines: number; widest: number }[] };

/** A line that ends with dot 5 continues its word on the next line. */
const GOES_ON = '"';
const PAGE_CHANGE = /^-+#[A-J]+$/;
/** Guide dots of the contents. */
const GUIDE = /^"{2,}$/;

const lineWords = (line: string): string[] =>
  line
    .trim()
    .split(/ +/)
    .filter((word) => word !== '' && !GUIDE.test(word));

/** Shortest line whose last word may continue on the next: shorter lines have room for more. */
const MIN_FULL = 30;

const joinedWords = (lines: readonly string[]): string[] => {
  const words: string[] = [];
  let goesOn = false;
  for (const line of lines) {
    const [first, ...others] = lineWords(line);
    if (first === undefined) continue;
    if (goesOn) words.push(`${words.pop() ?? ''}${first}`, ...others);
    else words.push(first, ...others);
    goesOn = line.length >= MIN_FULL && line.endsWith(GOES_ON);
    if (goesOn) words.push((words.pop() ?? '').slice(0, -1));
  }
  return words;
};

/** Reads a BRF file: the text between the running head and the page number of each page. */
export const readBrf = (text: string): ReadBraille => {
  const pages = text
    .split('\f')
    .slice(0, -1)
    .map((page) => page.split('\r\n').slice(0, -1));
  const lines = pages.flatMap((page) => page.slice(1, -1)).filter((line) => !PAGE_CHANGE.test(line));
  return {
    words: joinedWords(lines),
    pages: pages.map((page) => ({
      lines: page.length,
      widest: Math.max(...page.map(({ length }) => length)),
    })),
  };
};
