/** Directives inside a line: one colon. */
export type TextName = 'condition' | 'clinic' | 'cite' | 'icon' | 'lang' | 'treatment' | 'only';
/** Directives on a line of their own: two colons. */
export type LeafName = 'figure' | 'shared' | 'glossary';
/** Boxes: three colons or more. */
export type ContainerName =
  | 'at-a-glance'
  | 'side-effects'
  | 'emergency'
  | 'same-day'
  | 'next-visit'
  | 'questions'
  | 'write-in'
  | 'wallet-card'
  | 'chances'
  | 'only'
  | 'pair'
  | 'general'
  | 'more'
  | 'variant'
  | 'panel'
  | 'treatment-map';
/** All directives of the authoring format. */
export type DirectiveName = TextName | LeafName | ContainerName;

/** How one directive is written. */
export type DirectiveRule = {
  /** The mdast types it may have, each with whether words stand in brackets after the name. */
  forms: {
    textDirective?: 'needed' | 'none';
    leafDirective?: 'allowed' | 'none';
    containerDirective?: 'none';
  };
  /** All of them must be there, and no other. */
  attributes: readonly string[];
  /** As shown to an author who wrote it in another way. */
  example: string;
};

const text = (example: string, ...attributes: string[]): DirectiveRule => ({
  forms: { textDirective: example.includes('[') ? 'needed' : 'none' },
  attributes,
  example,
});

const leaf = (example: string, ...attributes: string[]): DirectiveRule => ({
  forms: { leafDirective: example.includes('[') ? 'allowed' : 'none' },
  attributes,
  example,
});

const box = (example: string, ...attributes: string[]): DirectiveRule => ({
  forms: { containerDirective: 'none' },
  attributes,
  example,
});

/** How each directive is written. */
export const DIRECTIVES: { [Name in DirectiveName]: DirectiveRule } = {
  condition: text(':condition'),
  clinic: text(':clinic[phone]'),
  cite: text(':cite[KEY]'),
  icon: text(':icon[syringe]'),
  lang: text(':lang[words]{code="es"}', 'code'),
  treatment: text(':treatment[hormone-therapy]'),
  figure: leaf('::figure[Caption.]{name="living-bone"}', 'name'),
  shared: leaf('::shared{block="care-team"}', 'block'),
  glossary: leaf('::glossary{group="treatment"}', 'group'),
  only: {
    forms: { textDirective: 'needed', containerDirective: 'none' },
    attributes: ['cancer'],
    example: ':::only{cancer="prostate"}',
  },
  'at-a-glance': box(':::at-a-glance'),
  'side-effects': box(':::side-effects'),
  emergency: box(':::emergency'),
  'same-day': box(':::same-day'),
  'next-visit': box(':::next-visit'),
  questions: box(':::questions'),
  'write-in': box(':::write-in'),
  'wallet-card': box(':::wallet-card'),
  chances: box(':::chances'),
  pair: box(':::pair{cancer="prostate"}', 'cancer'),
  general: box(':::general'),
  more: box(':::more'),
  variant: box('::::variant{cancer="thyroid"}', 'cancer'),
  panel: box(':::panel{figure="living-bone"}', 'figure'),
  'treatment-map': box(':::treatment-map{reach="whole-body"}', 'reach'),
};

/** The names of all directives. */
export const DIRECTIVE_NAMES: readonly string[] = Object.keys(DIRECTIVES);

/** Whether a name is one of ours. */
export const isDirectiveName = (name: string): name is DirectiveName => Object.hasOwn(DIRECTIVES, name);
