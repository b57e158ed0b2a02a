/** The way from the page to a file of the site: the page is in the folder of the site, or in that of its language. */
export const fromRoot = (path: string): string => `${document.documentElement.dataset.root ?? ''}${path}`;

/** A script that is made for the language of the page, as an address from the folder of the site. */
export const scriptOfLanguage = (name: string): string =>
  `${document.documentElement.dataset.scripts ?? 'assets/'}${name}.js`;
