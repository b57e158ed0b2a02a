/** Whether a text has the form of a BCP 47 language tag, such as `es` or `pt-BR`. */
export const isLanguageTag = (tag: string): boolean => {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
};
