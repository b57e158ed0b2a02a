/** Documentation of a rule for authors. Texts are single-line Markdown. */
export type Rule = {
  /** What the rule requires. */
  asks: string;
  /** Something that it rejects. */
  example: string;
  /** How to fix the example. */
  fix: string;
  /** A warning does not stop a build. */
  isWarning?: true;
};
