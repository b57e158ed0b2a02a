import type { ClinicFact, Inline } from '../../scripts/model/handout.ts';
import { clinicFact } from '../clinic/clinic-fact.ts';
import type { SheetContext } from '../sheet-context.tsx';
import type { Mark, Run, Weight } from './runs.ts';

type Look = { weight: Weight; italic: boolean; marks: readonly Mark[] };
type Facts = Pick<SheetContext, 'clinic' | 'phrases'>;

/** The address of a source as people read and type it; a link brings its own from the model. */
export const legibleAddress = (url: string): string => url.replace(/^https:\/\//u, '').replace(/\/$/u, '');

const plain = (inlines: readonly Inline[], fact: (name: ClinicFact) => string): string =>
  inlines
    .map((inline) => {
      if (inline.type === 'break') return ' ';
      if (inline.type === 'clinic-fact') return fact(inline.fact);
      return 'value' in inline ? inline.value : plain(inline.children, fact);
    })
    .join('');

const linkRuns = (inline: Inline & { type: 'link' }, look: Look, path: string, facts: Facts): Run[] => {
  const words = plain(inline.children, (name) => clinicFact(name, facts));
  const { url, address } = inline;
  const describe = address === null ? words : `${words}: ${address}`;
  const mark: Mark = { type: 'link', key: path, url, describe };
  const inside: Look = { ...look, marks: [...look.marks, mark] };
  const runs = runsOf(inline.children, inside, facts, path);
  return address === null ? runs : [...runs, { ...inside, text: ` (${address})` }];
};

const runsOfOne = (inline: Inline, look: Look, path: string, facts: Facts): Run[] => {
  const within = (mark: Mark, change: Partial<Look>, children: readonly Inline[]) =>
    runsOf(children, { ...look, ...change, marks: [...look.marks, mark] }, facts, path);
  switch (inline.type) {
    case 'text':
      return [{ ...look, text: inline.value }];
    case 'code':
      return [{ ...look, marks: [...look.marks, { type: 'code', key: path }], text: inline.value }];
    case 'break':
      return [{ ...look, text: '\n' }];
    case 'clinic-fact':
      return [{ ...look, text: clinicFact(inline.fact, facts) }];
    case 'strong':
      return within({ type: 'strong', key: path }, { weight: 700 }, inline.children);
    case 'emphasis':
      return within({ type: 'emphasis', key: path }, { italic: true }, inline.children);
    case 'foreign':
      return within({ type: 'foreign', key: path, language: inline.language }, {}, inline.children);
    case 'link':
      return linkRuns(inline, look, path, facts);
  }
};

/** Inlines as pieces of one look each, clinic facts filled in and addresses of links spelled out. */
export const runsOf = (inlines: readonly Inline[], look: Look, facts: Facts, path = ''): Run[] =>
  inlines.flatMap((inline, index) => runsOfOne(inline, look, `${path}.${index}`, facts));
