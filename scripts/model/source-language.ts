/** The language that all content is written in first, and that translations are made from. */
export const SOURCE_LANGUAGE = 'en';
