/** What kinds of differences are refused. */
export type DifferenceName =
  | 'number'
  | 'measure'
  | 'urgency'
  | 'negation'
  | 'medicine'
  | 'directive'
  | 'source'
  | 'link'
  | 'mark'
  | 'value'
  | 'in-english';

/** What a translation says otherwise than its English. */
export type Difference = {
  name: DifferenceName;
  found: string;
  expected: string;
  /** The word of the translation that it is about, where there is one. */
  word?: string;
};
