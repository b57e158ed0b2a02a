import type { Build } from '../build/manifest/read-build.ts';
import type { Compiled, Entries } from '../core/index.ts';
import type { ClinicProfile } from '../model/handout.ts';
import type { Locale, Locales } from '../model/locale.ts';
import type { TeachBack } from '../model/teach-back.ts';
import type { ReadPacket } from '../packet/ready/read-ready.ts';
import type { History } from './revisions.ts';

/** The inputs of the site. */
export type SiteParts = History & {
  /** Sheets that are not made in their language until their translation is up to date. */
  withheld: Compiled['withheld'];
  build: Build;
  /** The PDFs of ready-made packets; none when left out. */
  packets?: readonly ReadPacket[];
  entries: Entries;
  /** Questions for staff, by language. */
  teachBacks: Readonly<Record<string, TeachBack>>;
  /** The clinic whose own site it is; null: pages without any number. */
  clinic: ClinicProfile | null;
  /** The locale of the main language, whose catalogue is in the folder of the site. */
  locale: Locale;
  /** The locales of the sheets. */
  locales: Locales;
};
