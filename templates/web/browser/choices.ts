import type { Paper, PrintSize } from '../../../scripts/model/handout.ts';

/** A person's choices; empty: any. */
export type Choices = {
  words: string;
  cancer: string;
  treatment: string;
  language: string;
  paper: Paper;
  size: PrintSize;
  /** Sheets in the basket as `language/id`. */
  basket: string[];
};

/** The default choices. */
export const NOTHING: Choices = {
  words: '',
  cancer: '',
  treatment: '',
  language: '',
  paper: 'letter',
  size: 'standard',
  basket: [],
};

const NAME = /^[\w-]+(\/[\w-]+)?$/;

const named = (value: string | null): string => (value !== null && NAME.test(value) ? value : '');

/** Reads the choices from the fragment of an address, ignoring invalid ones. */
export const readChoices = (hash: string): Choices => {
  const given = new URLSearchParams(hash.replace(/^#/, ''));
  return {
    words: given.get('q') ?? '',
    cancer: named(given.get('cancer')),
    treatment: named(given.get('treatment')),
    language: named(given.get('language')),
    paper: given.get('paper') === 'a4' ? 'a4' : 'letter',
    size: given.get('size') === 'large' ? 'large' : 'standard',
    basket: [...new Set((given.get('basket') ?? '').split(',').filter((key) => NAME.test(key)))],
  };
};

/** The choices as the fragment of an address: defaults are omitted, so that they give an empty fragment. */
export const printChoices = ({ words, basket, ...choices }: Choices): string => {
  const all = { q: words.trim(), ...choices, basket: basket.join(',') };
  const usual: Record<string, unknown> = NOTHING;
  const chosen = Object.entries(all).filter(([name, value]) => value !== '' && value !== usual[name]);
  return new URLSearchParams(chosen).toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
};

/** Whether a choice narrows the list. */
export const asksForSome = ({ words, cancer, treatment, language }: Choices): boolean =>
  [words.trim(), cancer, treatment, language].some((choice) => choice !== '');
