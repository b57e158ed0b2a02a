/** The language that all content is written in first and translated from. */
export const SOURCE_LANGUAGE = 'en';
