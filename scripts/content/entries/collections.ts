import type { z } from 'zod';
import {
  type CancerType,
  cancerType,
  type Guide,
  guide,
  type Medicine,
  medicine,
  type Shared,
  shared,
  type Treatment,
  treatment,
} from '../schemas/index.ts';

/** Front matter data of each collection. */
export type CollectionData = {
  treatments: Treatment;
  'cancer-types': CancerType;
  guides: Guide;
  medicines: Medicine;
  shared: Shared;
};

/** The name of a collection. */
export type CollectionName = keyof CollectionData;

type Collection<Data> = { folder: string; schema: z.ZodType<Data> };

/** Every collection with its folder below `content/<language>/` and the schema of its front matter. */
export const COLLECTIONS: { [Name in CollectionName]: Collection<CollectionData[Name]> } = {
  treatments: { folder: 'treatments', schema: treatment },
  'cancer-types': { folder: 'cancer-types', schema: cancerType },
  guides: { folder: 'guides', schema: guide },
  medicines: { folder: 'medicines', schema: medicine },
  shared: { folder: 'shared', schema: shared },
};

/** All collections, in reading order. */
export const COLLECTION_NAMES = Object.keys(COLLECTIONS) as CollectionName[];
