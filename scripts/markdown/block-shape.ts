/**
 * Words one after another, with what stands between them. What they say decides nothing of the blocks they stand in; but letters
 * that nobody sees are an error of their own.
 */
const WORDS = /(?!\p{DI})\p{L}(?:(?!\p{DI})[\p{L}\p{N} ,.;?!%()'’“”–])*/gu;
/** Lines in which words do decide: those of directives, and of HTML, where each tag ends in its own way. */
const TELLING = /::|</;

/** A line that may define the target of links: whether it does, and so is no paragraph, hangs on words, on later lines too. */
const DEFINITION = /^[ \t>*+\-\d.)]*\[/mu;

/**
 * A Markdown text without its words, or as it is where it may define links. Two texts of one shape have the same directives with
 * the same attributes on the same lines, within each other in the same way.
 */
export const blockShape = (body: string): string =>
  DEFINITION.test(body)
    ? body
    : body
        .split('\n')
        .map((line) => (TELLING.test(line) ? line : line.replace(WORDS, 'w')))
        .join('\n');
