import type { RuleId } from '../../diagnostics/rules.ts';

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

/** The rule that each difference breaks. */
export const DIFFERENCE_RULES: Record<DifferenceName, RuleId> = {
  number: 'translation/number',
  measure: 'translation/measure',
  urgency: 'translation/urgency',
  negation: 'translation/negation',
  medicine: 'translation/medicine',
  directive: 'translation/directive',
  source: 'translation/source',
  link: 'translation/link',
  mark: 'translation/mark',
  value: 'translation/value',
  'in-english': 'translation/in-english',
};
