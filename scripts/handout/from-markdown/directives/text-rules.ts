import { type DirectiveRule, text } from './directive-rule.ts';

/** Text directives: one colon. */
export type TextName = 'condition' | 'clinic' | 'cite' | 'icon' | 'lang' | 'treatment' | 'only';

/** Syntax of `only`: inside a line, and around other lines. */
export const ONLY: DirectiveRule = {
  forms: { textDirective: 'needed', containerDirective: 'none' },
  attributes: ['cancer'],
  example: ':::only{cancer="prostate"}',
};

/** Syntax of each text directive. */
export const TEXT_RULES: { [Name in TextName]: DirectiveRule } = {
  condition: text(':condition'),
  clinic: text(':clinic[phone]'),
  cite: text(':cite[KEY]'),
  icon: text(':icon[syringe]'),
  lang: text(':lang[words]{code="es"}', 'code'),
  treatment: text(':treatment[hormone-therapy]'),
  only: ONLY,
};
