import type { VFile } from 'vfile';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { ClinicProfile } from '../../model/handout.ts';
import type { Locales } from '../../model/locale.ts';
import type { Glossary } from '../read/read-glossary.ts';
import type { PlacedInteraction } from '../read/read-interactions.ts';
import type { PlacedReview } from '../read/read-reviews.ts';
import type { PlacedTeachBack } from '../read/read-teach-back.ts';
import type { PlacedTranslation } from '../read/read-translations.ts';
import type { PlacedWithdrawn } from '../read/read-withdrawn.ts';
import type {
  CancerType,
  Guide,
  Medicine,
  RxnormProducts,
  Shared,
  Source,
  Treatment,
} from '../schemas/index.ts';
import type { CollectionName } from './collections.ts';
import type { PlaceOf } from './key-path.ts';

/** One validated Markdown file. */
export type Entry<Data> = {
  collection: CollectionName;
  /** File name without `.md`. */
  id: string;
  /** BCP 47 tag: the name of the folder in `content/`. */
  language: string;
  file: VFile;
  data: Data;
  /** The text after as many newlines as the front matter had lines, so that positions match the file. */
  body: string;
  placeOf: PlaceOf;
};

/** The front matter of an entry under its name: the part of it that can be stored. */
export type EntryFacts<Data> = Pick<Entry<Data>, 'collection' | 'id' | 'language' | 'data'>;

/**
 * A file with an error: not an entry, but its name is known and its body can be checked; the body is empty
 * when it cannot be read.
 */
export type BrokenEntry = Omit<Entry<never>, 'data' | 'placeOf'>;

/** A source with the places of its key and of its `seen` day in `sources.yaml`. */
export type PlacedSource = Source & { place: Place; seenPlace: Place };

/** Everything below the content folder. Must not be published while a file has an error. */
export type Content = {
  /** The content folder as typed. */
  root: string;
  /** The locales of the accepted languages. */
  locales: Locales;
  treatments: Entry<Treatment>[];
  cancerTypes: Entry<CancerType>[];
  guides: Entry<Guide>[];
  medicines: Entry<Medicine>[];
  shared: Entry<Shared>[];
  /** Files excluded from the lists above. */
  broken: BrokenEntry[];
  /** Sources by key, without those that have errors. */
  sources: ReadonlyMap<string, PlacedSource>;
  /** Every key of `sources.yaml`, including sources with errors; null when the file cannot be read. */
  sourceKeys: ReadonlySet<string> | null;
  sourcesFile: VFile;
  /** Medicines that must not be mixed, and the file that lists them. */
  interactions: readonly PlacedInteraction[];
  interactionsFile: VFile;
  /** RxNorm codes of brands, products and salts, by the name of a medicine. */
  rxnorm: RxnormProducts;
  /** Withdrawn sheets, which are never built, and the file that lists them. */
  withdrawn: readonly PlacedWithdrawn[];
  withdrawnFile: VFile;
  /** Words that people may hear, by language. */
  glossaries: readonly Glossary[];
  /** Questions for staff, by language. */
  teachBacks: readonly PlacedTeachBack[];
  /** The English sources of the translated files, by unit. */
  translations: readonly PlacedTranslation[];
  clinic: ClinicProfile;
  /** Sign-offs by language and sheet id. */
  reviews: ReadonlyMap<`${string}/${string}`, PlacedReview>;
  /** Every file read, each with its messages; `path` as the user would type it from the working directory. */
  files: VFile[];
};

/** The part of the content that decides which sheets there are. */
export type ContentOutline = Pick<
  Content,
  | 'locales'
  | 'treatments'
  | 'cancerTypes'
  | 'guides'
  | 'medicines'
  | 'shared'
  | 'broken'
  | 'withdrawn'
  | 'withdrawnFile'
  | 'files'
>;
