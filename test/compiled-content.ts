import { type Compiled, compile, LOCALES } from '../scripts/core/index.ts';

let content: Promise<Compiled> | null = null;

/**
 * The project's own content in all languages with its entries, compiled once in a worker and without the
 * gates: they have tests of their own, and take most of the time.
 */
export const compiledContent = (): Promise<Compiled> => {
  content ??= compile('content', [...LOCALES.values()], { chooseGates: () => [] });
  return content;
};
