import { isCardDirective } from '../model/card-levels.ts';
import type { Locale } from '../model/locale.ts';
import type { Unit } from './units/unit.ts';

/** Ids of sections in which every line is about safety. */
const SECTIONS: ReadonlySet<string> = new Set(['do-not', 'pregnancy', 'when-to-get-help']);

/** How to take a medicine, and how much of it. */
const TAKING = 'how-it-is-given';

/** Shared blocks that contain only warning signs. */
const FILES: ReadonlySet<string> = new Set([
  'shared/red-flags.md',
  'shared/fever.md',
  'guides/when-to-get-help.md',
]);

/** Keys that change whom a sheet warns, or what people say on the phone. */
const KEYS = /(?:^|\.)(?:say|lowersWhiteCells|generic|brands)$/u;

const titlesOf = ({ sections }: Locale): ReadonlySet<string> =>
  new Set(
    [
      ...[...sections.treatments, ...sections['cancer-types'], ...sections.medicines].filter(({ id }) =>
        SECTIONS.has(id),
      ),
      ...sections.medicines.filter(({ id }) => id === TAKING),
    ].map(({ title }) => title),
  );

/** Whether an outdated English unit, in a file below the folder of its language, could harm a reader. */
export const isSafetyUnit = (
  locale: Locale,
): ((unit: Pick<Unit, 'at' | 'text' | 'section'>, path: string) => boolean) => {
  const titles = titlesOf(locale);
  const { call, doNotMix, avoid, report, dose, bodyTemperature, askFirst, caution, emergencyNumber } =
    locale.safety;
  const words = [
    call,
    doNotMix,
    avoid,
    report,
    dose,
    bodyTemperature.fever,
    askFirst,
    caution,
    emergencyNumber,
  ];
  return ({ at, text, section }, path) =>
    FILES.has(path) ||
    titles.has(section) ||
    at.split(' > ').some(isCardDirective) ||
    KEYS.test(at) ||
    /:clinic\[/u.test(text) ||
    (at.startsWith('side-effects') && at.endsWith('cell 3')) ||
    words.some((pattern) => pattern.test(text));
};
