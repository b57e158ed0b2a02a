import '../../../scripts/build/program/production.ts';
import { openRenderer } from '../../../scripts/build/composition-root.ts';
import type { Rendered, RenderHandout } from '../../../scripts/render/job.ts';

/** A worker that draws the first sheet of each edition and then gives its bytes again: what is left is the build's own work. */
const renderer = openRenderer();
const drawn = new Map<string, Rendered>();
renderer.then(() => process.send?.({ type: 'ready' }));

process.on('disconnect', () => process.exit());
process.on('message', async (job: Parameters<RenderHandout>[0]) => {
  const rendered = drawn.get(job.edition.name) ?? (await (await renderer)(job));
  drawn.set(job.edition.name, rendered);
  process.send?.({ type: 'made', rendered, memory: process.memoryUsage.rss() });
});
