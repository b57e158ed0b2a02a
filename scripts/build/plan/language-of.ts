import type { Handout } from '../../model/handout.ts';

/** The language to work on, or a usage error. */
type ChosenLanguage = { type: 'language'; tag: string } | { type: 'usage-error'; text: string };

/**
 * The requested language, or the only one if none was requested (null). With several languages there is no
 * default. `way` is the option that names a language, without its tag.
 */
export const languageOf = (
  sheets: readonly Pick<Handout, 'language'>[],
  asked: string | null,
  way = '--lang ',
): ChosenLanguage => {
  const tags = [...new Set(sheets.map(({ language }) => language))].sort();
  const tag = asked ?? (tags.length === 1 ? tags[0] : undefined);
  if (tag !== undefined && tags.includes(tag)) return { type: 'language', tag };
  const found =
    asked === null ? 'The sheets are in several languages' : `No sheet is in the language ${asked}`;
  return {
    type: 'usage-error',
    text: `${found}. Name one of them: ${tags.map((one) => `${way}${one}`).join(' or ')}`,
  };
};
