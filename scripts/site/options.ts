import { type CommonOptions, contentCommand } from '../build/command-line/parse-arguments.ts';
import { nonEmpty } from '../build/command-line/values.ts';

/** Options of `handouts site`. */
export type SiteOptions = CommonOptions & {
  /** Clinic whose own pages are made; null: pages without any phone number. */
  clinic: string | null;
  /** Language of the catalogue; null: the only language of the sheets. */
  language: string | null;
  /** Folder of a build with every sheet, or every reviewed one, in the same editions. */
  out: string;
  /** Folders of builds in black ink, to fill in or in two languages, whose PDFs the site offers too. */
  extras: readonly string[];
  /** Folder that the site is written to; everything in it is replaced. */
  site: string;
};

type TypedSiteOptions = CommonOptions & {
  out: string;
  clinic?: string;
  site?: string;
  lang?: string;
  with?: string[];
};

/** Reads the arguments of `handouts site`; by default the site goes to `site/` in the folder of the build. */
export const parseSite = contentCommand<SiteOptions>({
  name: 'npx handouts site',
  summary:
    'Makes the catalogue and a web page of every handout from a build, as static files. The build has every sheet, or ' +
    'every reviewed one, in one edition or more.',
  examples: [
    ['', 'make the site of the last build, in output/site/'],
    [
      '--with extras/bilingual',
      'and offer translations with their English beside them, of a build of those editions',
    ],
    ['--out ../our-sheets --clinic ../our-clinic.yaml', 'make the site of a clinic, with its own numbers'],
  ],
  exits: '0 made, 1 the build is not complete, not up to date or damaged, 2 usage error',
  options: (command, { out }) =>
    command
      .option('--clinic <file>', 'clinic profile whose facts the pages show; the one of the build', nonEmpty)
      .option(
        '--lang <language>',
        'main language, whose catalogue is in the folder itself; English where there is some',
        nonEmpty,
      )
      .option('--out <folder>', 'folder of the build', nonEmpty, out)
      .option(
        '--with <folders...>',
        'builds in black, to fill in or in two languages, and packets of npx handouts packets, which the site offers too',
      )
      .option(
        '--site <folder>',
        'where the site goes; site/ in the folder of the build when not named',
        nonEmpty,
      ),
  read: (command) => {
    const { lang = null, with: extras = [], ...typed } = command.opts<TypedSiteOptions>();
    return { clinic: null, site: `${typed.out}/site`, language: lang, extras, ...typed };
  },
});
