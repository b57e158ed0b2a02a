import type { Handout } from '../../model/handout.ts';
import type { Readings } from '../../plain-language/reading/check-reading.ts';
import type { Manifest } from '../manifest/manifest.ts';
import { type MergeInputs, mergeManifest } from '../manifest/merge-manifest.ts';
import { withReadings } from '../manifest/with-readings.ts';
import type { Output } from './write-output.ts';

/** State of a build once every requested file is staged. */
export type StagedBuild = Omit<MergeInputs, 'handouts' | 'earlier' | 'hashOf'> & {
  loaded: { handouts: Handout[]; readings?: Readings };
  signal: AbortSignal;
};

/**
 * Publishes the staged files next to those of earlier builds, and returns the new manifest. Throws the
 * signal's reason when it was aborted before, and an output error when a step fails.
 */
export const publishMade = async (
  output: Output,
  { loaded, signal, ...staged }: StagedBuild,
): Promise<Manifest> => {
  const { earlier, hashOf } = output;
  const { handouts, readings } = loaded;
  const { manifest, obsolete } = await mergeManifest({ ...staged, handouts, earlier, hashOf });
  const published = withReadings(manifest, readings);
  signal.throwIfAborted();
  await output.publish(published, obsolete);
  return published;
};
