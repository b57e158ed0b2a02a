import type { TextDirective } from 'mdast-util-directive';
import { nearest } from '../../../diagnostics/nearest.ts';
import type { ClinicFact, Inline } from '../../../model/handout.ts';
import { isLanguageTag } from '../../../model/language-tag.ts';
import { CLINIC_FACTS } from '../../../model/vocabulary.ts';
import { suffixOf } from '../passages/cancer-label.ts';
import { openFilter } from '../passages/filters.ts';
import { placeOf, report, type State } from '../state.ts';
import { type ReadDirective, readDirective } from './read-directive.ts';
import type { TextName } from './text-rules.ts';

type Handler = (node: TextDirective, directive: ReadDirective, state: State) => Inline[];

const text = (value: string): Inline[] => [{ type: 'text', value }];

const cite: Handler = (node, directive, state) => {
  const keys = directive.label.split(/[;,\s]+/u).filter((key) => key !== '');
  const { citations } = state.findings;
  citations.push(...keys.map((key) => ({ key, place: placeOf(node), file: state.file })));
  return [];
};

const isClinicFact = (name: string): name is ClinicFact => CLINIC_FACTS.has(name);

const clinic: Handler = (node, directive, state) => {
  if (isClinicFact(directive.label)) return [{ type: 'clinic-fact', fact: directive.label }];
  const near = nearest(directive.label, CLINIC_FACTS);
  report(state.file, node, {
    rule: 'handout/unknown-clinic-fact',
    found: `fact \`${directive.label}\` of the clinic`,
    expected: `one of ${[...CLINIC_FACTS].join(', ')}`,
    fix: near === null ? 'Use one of these.' : `Did you mean \`:clinic[${near}]\`?`,
  });
  return text(directive.label);
};

const lang: Handler = (node, directive, state) => {
  const language = directive.attribute('code').trim();
  if (!isLanguageTag(language))
    report(state.file, directive.placeOf('code'), {
      rule: 'markdown/directive-attribute',
      found: `language \`${language}\``,
      expected: 'a language tag such as `es` or `pt-BR`',
      fix: 'Use the tag that BCP 47 gives the language.',
    });
  return [{ type: 'foreign', language, children: state.inlines(node.children, state) }];
};

/**
 * Words followed by the names of their cancer types, before the punctuation that ends their last sentence.
 */
const withSuffix = (words: readonly Inline[], suffix: string): Inline[] => {
  const last = words.at(-1);
  if (last?.type !== 'text') return [...words, ...text(suffix)];
  return [...words.slice(0, -1), ...text(last.value.replace(/[.!?]?$/u, (end) => suffix + end))];
};

const only: Handler = (node, _directive, state) => {
  const filter = openFilter(node, state);
  if (filter === null) return [];
  const words = state.inlines(node.children, filter.state);
  if (words.length === 0 || filter.names === null) return words;
  return withSuffix(words, suffixOf(filter.names, state.audience.locale));
};

const misplaced =
  (where: string): Handler =>
  (node, directive, state) => {
    report(state.file, node, {
      rule: 'markdown/misplaced-directive',
      found: `\`:${directive.name}\` in this place`,
      expected: `\`:${directive.name}\` only first in ${where}`,
      fix: 'Delete it or move it there.',
    });
    return [];
  };

/** Output of each text directive. */
const TEXT_DIRECTIVES: { [Name in TextName]: Handler } = {
  condition: (_node, _directive, state) => text(state.audience.condition),
  clinic,
  cite,
  icon: misplaced('an item of `at-a-glance` and `treatment-map` and in the first cell of a side effect'),
  lang,
  treatment: misplaced('an item of `treatment-map`'),
  only,
};

const isTextName = (name: string): name is TextName => Object.hasOwn(TEXT_DIRECTIVES, name);

const isBare = (node: TextDirective): boolean => {
  const { start, end } = node.position ?? {};
  const width = (end?.column ?? 0) - (start?.column ?? 0);
  return node.children.length === 0 && width === node.name.length + 1;
};

/** Whether a colon was only a colon: "10:30", "Note:this", ":D". The parser takes what follows for a name. */
const isPlainColon = (node: TextDirective, before: string): boolean => {
  if (!isBare(node) || node.name === 'condition') return false;
  return /^(?:\p{N}+|.)$/u.test(node.name) || /[\p{L}\p{N}]$/u.test(before);
};

/** Directives that print whole words. */
const WHOLE_WORDS: ReadonlySet<string> = new Set(['condition', 'clinic']);

const checkGlued = (node: TextDirective, before: string, state: State): void => {
  if (!WHOLE_WORDS.has(node.name) || !/[\p{L}\p{N}]$/u.test(before)) return;
  report(state.file, node, {
    rule: 'markdown/misplaced-directive',
    found: `\`:${node.name}\` right after a letter`,
    expected: 'a space before it',
    fix: 'Put a space before the colon; for a plain colon write `\\:`.',
  });
};

/** Output of a text directive, given the words before it; when it has an error, its words are kept. */
export const convertTextDirective = (node: TextDirective, state: State, before: string): Inline[] => {
  if (isPlainColon(node, before)) return text(`:${node.name}`);
  checkGlued(node, before, state);
  const directive = readDirective(node, state);
  if (directive === null) return [...text(`:${node.name}`), ...state.inlines(node.children, state)];
  return isTextName(directive.name) ? TEXT_DIRECTIVES[directive.name](node, directive, state) : [];
};
