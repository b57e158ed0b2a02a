/** What an author should know about a rule. Texts are Markdown in a line. */
export type Rule = {
  /** What the rule asks for. */
  asks: string;
  /** Something that it refuses. */
  example: string;
  /** What to do about the example. */
  fix: string;
  /** A warning does not stop a build. */
  isWarning?: true;
};
