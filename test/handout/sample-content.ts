import { VFile } from 'vfile';
import type { CollectionName } from '../../scripts/content/entries/collections.ts';
import type { Content, Entry } from '../../scripts/content/entries/entry.ts';
import type {
  CancerType,
  Guide,
  Medicine,
  Shared,
  Source,
  Treatment,
} from '../../scripts/content/schemas/index.ts';
import { LOCALES } from '../../scripts/locales/index.ts';
import { EMPTY_CLINIC } from '../../scripts/model/empty-clinic.ts';

const entry = <Data>(collection: CollectionName, id: string, data: Data, body: string): Entry<Data> => ({
  collection,
  id,
  language: 'en',
  file: new VFile({ path: `content/en/${collection}/${id}.md`, value: body }),
  data,
  body,
  placeOf: () => ({ line: 2, column: 1 }),
});

const HORMONE: Treatment = {
  title: 'Hormone therapy',
  code: 'HT',
  reach: 'whole-body',
  lead: 'Hormone therapy slows :condition.',
  say: 'I take hormone therapy.',
  lowersWhiteCells: false,
  names: [],
  everyday: [],
  icd10cm: [],
  waivers: [],
  use: {},
  variants: {},
};

const PROSTATE: CancerType = {
  title: 'Prostate cancer',
  code: 'PRO',
  pictogram: 'prostate',
  condition: 'bone metastasis',
  inBone: 'Prostate cancer that has spread to bone',
  say: 'I have prostate cancer in my bones.',
  lead: 'Treatment can help.',
  everyday: [],
  icd10cm: [],
  waivers: [],
};

const SPREAD: Guide = {
  title: 'How cancer spreads to bones',
  code: 'SPREAD',
  kind: 'text',
  lead: 'Cancer can travel.',
  treatments: [],
  everyday: [],
  waivers: [],
};

export const SOURCE: Source = {
  publisher: 'Example Charity',
  title: 'Living with cancer in bone',
  url: 'https://example.org/bone',
  seen: '2026-11-23',
  authority: 'charity',
};

/** A treatment entry: hormone therapy by default. */
export const treatment = (id: string, data: Partial<Treatment> = {}, body = ''): Entry<Treatment> =>
  entry('treatments', id, { ...HORMONE, ...data }, body);

/** A cancer type entry: prostate cancer by default. */
export const cancerType = (id: string, data: Partial<CancerType> = {}, body = ''): Entry<CancerType> =>
  entry('cancer-types', id, { ...PROSTATE, ...data }, body);

const ABIRATERONE: Medicine = {
  title: 'Abiraterone with a steroid',
  short: null,
  code: 'M-ABI',
  treatment: 'hormone-therapy',
  given: 'Pills every day',
  say: 'I take abiraterone.',
  lowersWhiteCells: false,
  everyday: [],
  waivers: [],
  names: [{ generic: 'abiraterone', brands: ['Zytiga'], rxnorm: null }],
  use: { prostate: { sources: ['KEY'], names: [] } },
};

/** A medicine entry: abiraterone by default. */
export const medicine = (id: string, data: Partial<Medicine> = {}, body = ''): Entry<Medicine> =>
  entry('medicines', id, { ...ABIRATERONE, ...data }, body);

/** A guide entry. */
export const guide = (id: string, data: Partial<Guide> = {}, body = ''): Entry<Guide> =>
  entry('guides', id, { ...SPREAD, ...data }, body);

/** A shared block. */
export const shared = (id: string, body: string): Entry<Shared> =>
  entry('shared', id, { title: 'Shared', waivers: [] }, body);

/** Content of these entries, with one source, `KEY`, by default. */
export const content = (parts: Partial<Content>): Content => {
  const sourcesFile = new VFile({ path: 'content/sources.yaml' });
  const sources =
    parts.sources ??
    new Map([['KEY', { ...SOURCE, place: { line: 1, column: 1 }, seenPlace: { line: 5, column: 9 } }]]);
  const lists = { treatments: [], cancerTypes: [], guides: [], medicines: [], shared: [], broken: [] };
  const whole = { ...lists, ...parts };
  const entries = [
    ...whole.treatments,
    ...whole.cancerTypes,
    ...whole.guides,
    ...whole.medicines,
    ...whole.shared,
  ];
  return {
    root: 'content',
    locales: LOCALES,
    sources,
    sourceKeys: new Set(sources.keys()),
    sourcesFile,
    interactions: [],
    rxnorm: {},
    glossaries: [],
    teachBacks: [],
    translations: [],
    withdrawn: [],
    withdrawnFile: new VFile({ path: 'content/withdrawn.yaml' }),
    interactionsFile: new VFile({ path: 'content/interactions.yaml' }),
    clinic: EMPTY_CLINIC,
    reviews: new Map(),
    files: [...entries.map(({ file }) => file), sourcesFile],
    ...whole,
  };
};
