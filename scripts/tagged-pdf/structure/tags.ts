import type { Artifact, ArtifactSpec, Tag, TagSpec } from '../types.ts';

/** A tag with all its properties. */
export const specOf = (tag: Tag): TagSpec => (typeof tag === 'string' ? { type: tag } : tag);

/** Marks decoration: backgrounds, borders, rules. */
export const LAYOUT: ArtifactSpec = { type: 'Layout' };

/** Marks repetitions of running content. */
export const PAGINATION: ArtifactSpec = { type: 'Pagination' };

/** An artifact mark with all its properties. */
export const artifactOf = (artifact: Artifact): ArtifactSpec => (artifact === true ? LAYOUT : artifact);
