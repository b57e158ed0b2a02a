import type { Handout } from '../../model/handout.ts';
import type { Readings } from '../../plain-language/reading/check-reading.ts';
import type { BuildFacts, Manifest, Row } from '../manifest/manifest.ts';
import { mergeManifest } from '../manifest/merge-manifest.ts';
import { withReadings } from '../manifest/with-readings.ts';
import type { Selection } from '../plan/selection.ts';
import type { Output } from './write-output.ts';

/** All that is known once every PDF that is asked for is staged. */
export type Staged = {
  facts: BuildFacts;
  selection: Selection;
  loaded: { handouts: Handout[]; readings?: Readings };
  made: Row[];
  signal: AbortSignal;
};

/**
 * Publishes what is staged beside what earlier builds left, and gives the manifest that says so. Throws the
 * signal's reason when it was aborted before, and an output error when a step fails.
 */
export const publishMade = async (
  output: Output,
  { facts, selection, loaded, made, signal }: Staged,
): Promise<Manifest> => {
  const { earlier, hashOf } = output;
  const { handouts, readings } = loaded;
  const { manifest, obsolete } = await mergeManifest({ facts, selection, handouts, made, earlier, hashOf });
  const published = withReadings(manifest, readings);
  signal.throwIfAborted();
  await output.publish(published, obsolete);
  return published;
};
