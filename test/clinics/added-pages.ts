import type { Manifest } from '../../scripts/build/manifest/manifest.ts';

type Sheet = Pick<Manifest['pdfs'][number], 'language' | 'id' | 'edition' | 'pages'>;

const keyOf = ({ language, id, edition }: Sheet): string => `${language}/${edition}/${id}`;

/** The sheets with more pages in a build than with an empty profile, and those in only one of the builds. */
export const addedPages = (plain: readonly Sheet[], ofClinic: readonly Sheet[]): string[] => {
  const expected = new Map(plain.map((sheet) => [keyOf(sheet), sheet.pages]));
  const built = new Set(ofClinic.map(keyOf));
  const missing = [...expected.keys()].filter((key) => !built.has(key)).map((key) => `${key} was not built`);
  const longer = ofClinic.flatMap((sheet) => {
    const pages = expected.get(keyOf(sheet));
    if (pages === undefined) return [`${keyOf(sheet)} is in no build with an empty profile`];
    return sheet.pages > pages ? [`${keyOf(sheet)} has ${sheet.pages} pages and not ${pages}`] : [];
  });
  return [...missing, ...longer];
};
