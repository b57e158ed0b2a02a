/** Syntax of one directive. */
export type DirectiveRule = {
  /** The allowed mdast types, each with whether words are in brackets after the name. */
  forms: {
    textDirective?: 'needed' | 'none';
    leafDirective?: 'allowed' | 'none';
    containerDirective?: 'none';
  };
  /** Required attributes; no others are allowed. */
  attributes: readonly string[];
  /** An example for error messages. */
  example: string;
};

/** A text directive (one colon); its example shows whether words are in brackets. */
export const text = (example: string, ...attributes: string[]): DirectiveRule => ({
  forms: { textDirective: example.includes('[') ? 'needed' : 'none' },
  attributes,
  example,
});

/** A leaf directive (two colons); its example shows whether words may be in brackets. */
export const leaf = (example: string, ...attributes: string[]): DirectiveRule => ({
  forms: { leafDirective: example.includes('[') ? 'allowed' : 'none' },
  attributes,
  example,
});

/** A container directive (three colons or more). */
export const container = (example: string, ...attributes: string[]): DirectiveRule => ({
  forms: { containerDirective: 'none' },
  attributes,
  example,
});
