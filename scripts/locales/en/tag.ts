/** The language of this folder as a BCP 47 tag: also the name of its folder in `content/`. */
export const TAG = 'en';
