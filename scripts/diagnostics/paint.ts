/** Colours a word for a terminal, or returns it unchanged. */
export type Paint = (colour: TerminalColour, text: string) => string;

const CODES = { red: 31, green: 32, yellow: 33, bold: 1, dim: 2 } as const;

type TerminalColour = keyof typeof CODES;

/** Leaves every word unchanged. */
export const plain: Paint = (_, text) => text;

const inColour: Paint = (colour, text) => `\u001B[${CODES[colour]}m${text}\u001B[0m`;

/** Colours on a terminal that supports them, unless NO_COLOR is set (https://no-color.org). */
export const paintFor = (isTerminal: boolean, env: Readonly<Record<string, string | undefined>>): Paint => {
  const isUnwanted = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  return isTerminal && !isUnwanted ? inColour : plain;
};
