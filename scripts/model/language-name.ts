/** The name of a language (a BCP 47 tag), by default in that language itself, such as “English”. */
export const languageName = (language: string, shownIn = language): string =>
  new Intl.DisplayNames([shownIn], { type: 'language' }).of(language) ?? language;
