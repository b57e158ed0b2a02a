import type { RuleId } from '../../diagnostics/rules.ts';

/** Kinds of rejected differences. */
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

/** A difference between a translation and its English. */
export type Difference = {
  name: DifferenceName;
  found: string;
  expected: string;
  /** The word of the translation that differs, if any. */
  word?: string;
};

/** The rule of each difference. */
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
