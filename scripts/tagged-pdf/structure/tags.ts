import type { Artifact, ArtifactSpec, Tag, TagSpec } from '../types.ts';

/** A tag in full. */
export const specOf = (tag: Tag): TagSpec => (typeof tag === 'string' ? { type: tag } : tag);

/** What marks decoration: backgrounds, borders, rules. */
export const LAYOUT: ArtifactSpec = { type: 'Layout' };

/** What marks the repetitions of running content. */
export const PAGINATION: ArtifactSpec = { type: 'Pagination' };

/** An artifact mark in full. */
export const artifactOf = (artifact: Artifact): ArtifactSpec => (artifact === true ? LAYOUT : artifact);
