/** Colours a word for a terminal, or leaves it alone. */
export type Paint = (colour: TerminalColour, text: string) => string;

const CODES = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 } as const;

type TerminalColour = keyof typeof CODES;

/** Leaves every word alone. */
export const plain: Paint = (_, text) => text;

const inColour: Paint = (colour, text) => `\u001B[${CODES[colour]}m${text}\u001B[0m`;

/** Colours on a terminal that shows them, unless NO_COLOR asks for none (https://no-color.org). */
export const paintFor = (isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint => {
  const isUnwanted = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return isTerminal && !isUnwanted ? inColour : plain;
};
