/** How one directive is written. */
export type DirectiveRule = {
  /** The mdast types it may have, each with whether words are in brackets after the name. */
  forms: {
    textDirective?: 'needed' | 'none';
    leafDirective?: 'allowed' | 'none';
    containerDirective?: 'none';
  };
  /** All of them must be there, and no other. */
  attributes: readonly string[];
  /** An example for an author who wrote it differently. */
  example: string;
};

/** A directive inside a line, with one colon; its example says whether words are in brackets. */
export const text = (example: string, ...attributes: string[]): DirectiveRule => ({
  forms: { textDirective: example.includes('[') ? 'needed' : 'none' },
  attributes,
  example,
});

/**
 * A directive on a line of its own, with two colons; its example says whether words may be in brackets.
 */
export const leaf = (example: string, ...attributes: string[]): DirectiveRule => ({
  forms: { leafDirective: example.includes('[') ? 'allowed' : 'none' },
  attributes,
  example,
});

/** A directive around other lines, with three colons or more. */
export const container = (example: string, ...attributes: string[]): DirectiveRule => ({
  forms: { containerDirective: 'none' },
  attributes,
  example,
});
