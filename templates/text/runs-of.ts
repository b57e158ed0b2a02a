import type { ClinicFact, Inline } from '../../scripts/model/handout.ts';
import { clinicFact, isPhone } from '../clinic/clinic-fact.ts';
import type { SheetContext } from '../sheet-context.tsx';
import { linkTo, phoneAddress } from './links.ts';
import type { Mark, Run, Weight } from './runs.ts';
import { saidRuns } from './said-runs.ts';

type TextStyle = { weight: Weight; italic: boolean; marks: readonly Mark[] };
type ClinicFactContext = Pick<SheetContext, 'clinic' | 'phrases'>;

/** A readable address of a source; a link has its own in the model. */
export const legibleAddress = (url: string): string => url.replace(/^https:\/\//u, '').replace(/\/$/u, '');

const plain = (inlines: readonly Inline[], fact: (name: ClinicFact) => string): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'break') return ' ';
      if (inline.type === 'clinic-fact') return fact(inline.fact);
      return 'value' in inline ? inline.value : plain(inline.children, fact);
    })
    .join('');

const linkRuns = (
  inline: Inline & { type: 'link' },
  textStyle: TextStyle,
  path: string,
  facts: ClinicFactContext,
): Run[] => {
  const words = plain(inline.children, (name) => clinicFact(name, facts));
  const { url, address, showsAddress = false } = inline;
  const describe = address === null ? words : `${words}: ${address}`;
  const mark: Mark = { type: 'link', key: path, url, describe, underlined: !showsAddress };
  const inside: TextStyle = { ...textStyle, marks: [...textStyle.marks, mark] };
  const runs = runsOf(inline.children, inside, facts, path);
  return address === null ? runs : [...runs, { ...inside, text: ` (${address})` }];
};

/** A fact of the clinic; a phone number is a link that calls it, except within another link. */
const factRuns = (fact: ClinicFact, textStyle: TextStyle, path: string, facts: ClinicFactContext): Run[] => {
  const words = clinicFact(fact, facts);
  const isInLink = textStyle.marks.some(({ type }) => type === 'link');
  const url = isInLink || !isPhone(fact) ? null : phoneAddress(words);
  const plainRun = { ...textStyle, text: words };
  return url === null ? [plainRun] : runsOfOne(linkTo(url, words), textStyle, path, facts);
};

const runsOfOne = (inline: Inline, textStyle: TextStyle, path: string, facts: ClinicFactContext): Run[] => {
  const within = (mark: Mark, change: Partial<TextStyle>, children: readonly Inline[]) =>
    runsOf(children, { ...textStyle, ...change, marks: [...textStyle.marks, mark] }, facts, path);
  switch (inline.type) {
    case 'text':
      return saidRuns({ ...textStyle, text: inline.value }, path, facts.phrases);
    case 'code':
      return [{ ...textStyle, marks: [...textStyle.marks, { type: 'code', key: path }], text: inline.value }];
    case 'break':
      return [{ ...textStyle, text: '\n' }];
    case 'clinic-fact':
      return factRuns(inline.fact, textStyle, path, facts);
    case 'strong':
      return within({ type: 'strong', key: path }, { weight: 700 }, inline.children);
    case 'emphasis':
      return within({ type: 'emphasis', key: path }, { italic: true }, inline.children);
    case 'foreign':
      return within({ type: 'foreign', key: path, language: inline.language }, {}, inline.children);
    case 'link':
      return linkRuns(inline, textStyle, path, facts);
  }
};

/** Inlines as runs of one style, with clinic facts filled in and link addresses spelled out. */
export const runsOf = (
  inlines: readonly Inline[],
  textStyle: TextStyle,
  facts: ClinicFactContext,
  path = '',
): Run[] => inlines.flatMap((inline, index) => runsOfOne(inline, textStyle, `${path}.${index}`, facts));
