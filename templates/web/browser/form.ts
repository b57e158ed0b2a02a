import { type Choices, NOTHING } from './choices.ts';
import { byId } from './dom.ts';

const FIELDS = ['words', 'cancer', 'treatment', 'language', 'paper', 'size'] as const;

/** Milliseconds after the last letter before the search runs. */
const PAUSE = 150;

const fieldOf = (name: string): HTMLInputElement | HTMLSelectElement => byId(`choose-${name}`);

/** The choices in the form, with a basket. */
export const readForm = (basket: string[]): Choices => {
  const given = Object.fromEntries(FIELDS.map((name) => [name, fieldOf(name).value]));
  return { ...NOTHING, ...given, basket };
};

/** Shows choices in the form. */
export const fillForm = (choices: Choices): void => {
  for (const name of FIELDS) if (fieldOf(name).value !== choices[name]) fieldOf(name).value = choices[name];
};

/** Calls back on every choice, and shortly after the last typed letter. */
export const watchForm = (chosen: () => void): void => {
  let pause = 0;
  const now = (): void => {
    clearTimeout(pause);
    chosen();
  };
  fieldOf('words').addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(chosen, PAUSE);
  });
  byId('find').addEventListener('change', now);
  byId('find').addEventListener('submit', (event) => {
    event.preventDefault();
    now();
  });
  byId('find').addEventListener('reset', () => setTimeout(now));
};

const WIDE = '(min-width: 48.01rem)';

/** Expands the choices that a narrow page collapses, if there is room. */
export const unfoldWhereWide = (): void => {
  const folded = byId<HTMLDetailsElement>('more-choices');
  const wide = matchMedia(WIDE);
  const set = (): void => {
    folded.open = wide.matches;
  };
  wide.addEventListener('change', set);
  set();
};
