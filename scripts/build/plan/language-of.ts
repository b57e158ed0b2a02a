import type { Handout } from '../../model/handout.ts';
import { SOURCE_LANGUAGE } from '../../model/source-language.ts';

/** The language to work on, or a usage error. */
type ChosenLanguage = { type: 'language'; tag: string } | { type: 'usage-error'; text: string };

/** The only language, or English among several: what worked before a translation came goes on to work. */
const usualOf = (tags: readonly string[]): string | undefined =>
  tags.length === 1 ? tags[0] : tags.find((tag) => tag === SOURCE_LANGUAGE);

/**
 * The requested language; when none was requested (null), the only one, or English. Of several languages without English there is no default.
 * `way` is the option that names a language, without its tag.
 */
export const languageOf = (
  sheets: readonly Pick<Handout, 'language'>[],
  asked: string | null,
  way = '--lang ',
): ChosenLanguage => {
  const tags = [...new Set(sheets.map(({ language }) => language))].sort();
  const tag = asked ?? usualOf(tags);
  if (tag !== undefined && tags.includes(tag)) return { type: 'language', tag };
  const found =
    asked === null ? 'The sheets are in several languages' : `No sheet is in the language ${asked}`;
  return {
    type: 'usage-error',
    text: `${found}. Name one of them: ${tags.map((one) => `${way}${one}`).join(' or ')}`,
  };
};
