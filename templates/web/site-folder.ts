/** Where the catalogue and the other pages of a language are. */
export type SiteFolder = {
  /** Path of the folder below that of the site: empty, or such as `es/`. */
  path: string;
  /** Way from it to the folder of the site: empty, or `../`. */
  root: string;
  /** Folder of the scripts that are made for the language, below that of the site. */
  scripts: string;
};

/** A page in another language, as an address from the folder of the site. */
export type OtherLanguage = { language: string; href: string; words: string };
