import type { ContentDiagnostic } from '../../diagnostics/content-diagnostic.ts';
import { nearest } from '../../diagnostics/nearest.ts';
import { COLLECTIONS } from '../entries/collections.ts';
import { anyOf, didYouMean } from '../entries/describe-value.ts';

/** Files allowed at one level of the content folder. */
export type LevelLimits = {
  /** The expected names in a message, such as "`clinic.yaml`". */
  expected: string;
  isRead: (file: string) => boolean;
  isEntered: (folder: string) => boolean;
  /** Whether pictures and documentation (README.md, RULES.md) are allowed. */
  hasExtras: boolean;
  /** Suggestions for a misspelt name. */
  names: readonly string[];
};

const LANGUAGE = /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/;
const FOLDERS = Object.values(COLLECTIONS).map(({ folder }): string => folder);

const isLanguage = (name: string): boolean => LANGUAGE.test(name);
const isNothing = (): boolean => false;

/** Every level of the content folder. */
export const LEVELS = {
  root: {
    expected:
      'clinic.yaml, sources.yaml, interactions.yaml, rxnorm.yaml, withdrawn.yaml, logo.svg, logo.png, reviews, releases, pictures or a language such as en',
    isRead: (name) =>
      /^(?:(?:clinic|sources|interactions|rxnorm|withdrawn)\.yaml|logo\.(?:svg|png))$/.test(name),
    isEntered: (name) => name === 'reviews' || name === 'releases' || isLanguage(name),
    hasExtras: true,
    names: [
      'clinic.yaml',
      'sources.yaml',
      'interactions.yaml',
      'rxnorm.yaml',
      'withdrawn.yaml',
      'reviews',
      'releases',
      'pictures',
    ],
  },
  language: {
    expected: `glossary.yaml, teach-back.yaml and the folders ${anyOf([...FOLDERS, 'translations', 'pictures'])}`,
    isRead: (name) => name === 'glossary.yaml' || name === 'teach-back.yaml',
    isEntered: (name) => name === 'translations' || FOLDERS.includes(name),
    hasExtras: true,
    names: ['glossary.yaml', 'teach-back.yaml', ...FOLDERS, 'translations', 'pictures'],
  },
  collection: {
    expected: 'files whose names end in .md, and pictures',
    isRead: (name) => name.endsWith('.md'),
    isEntered: isNothing,
    hasExtras: true,
    names: ['pictures'],
  },
  translations: {
    expected: `glossary.yaml, teach-back.yaml and the folders ${anyOf(FOLDERS)}`,
    isRead: (name) => name === 'glossary.yaml' || name === 'teach-back.yaml',
    isEntered: (name) => FOLDERS.includes(name),
    hasExtras: false,
    names: ['glossary.yaml', 'teach-back.yaml', ...FOLDERS],
  },
  translationsOfCollection: {
    expected: 'files whose names end in .yaml',
    isRead: (name) => name.endsWith('.yaml'),
    isEntered: isNothing,
    hasExtras: false,
    names: [],
  },
  reviews: {
    expected: 'a folder for each language, such as en',
    isRead: isNothing,
    isEntered: isLanguage,
    hasExtras: false,
    names: [],
  },
  reviewsOfLanguage: {
    expected: 'files whose names end in .yaml',
    isRead: (name) => name.endsWith('.yaml'),
    isEntered: isNothing,
    hasExtras: false,
    names: [],
  },
} as const satisfies Record<string, LevelLimits>;

const PICTURE = /\.(png|jpe?g)$/i;
const MEANT_TO_BE_READ = /\.(md|mdx|markdown|mdown|txt|ya?ml|docx?|odt|rtf|html?)$/i;

/** Whether a name is allowed at a level without being read: pictures and documentation. */
export const isExtra = (name: string, isFolder: boolean, { hasExtras }: LevelLimits): boolean =>
  hasExtras && (isFolder ? name === 'pictures' : PICTURE.test(name) || /^(?:README|RULES)\.md$/.test(name));

/** Whether an unread file looks like a handout. */
export const looksMeant = (name: string): boolean => MEANT_TO_BE_READ.test(name) || !name.includes('.');

/** The error of a file or folder that the build does not read. */
export const unexpectedDiagnostic = (
  name: string,
  isFolder: boolean,
  level: LevelLimits,
): ContentDiagnostic => ({
  rule: isFolder ? 'content/unexpected-folder' : 'content/unexpected-file',
  found: `the ${isFolder ? 'folder' : 'file'} \`${name}\`, which nothing reads`,
  expected: level.expected,
  fix: didYouMean(nearest(name, level.names), 'Rename it, move it or delete it.'),
});
