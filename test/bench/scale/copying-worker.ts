import '../../../scripts/build/program/production.ts';
import { prepareToRender, render } from '../../../scripts/core/index.ts';
import type { Job, RenderedPdf } from '../../../scripts/render/job.ts';

/**
 * A worker that renders the first sheet of each edition and then repeats its bytes: the rest is the build's
 * own work.
 */
const drawn = new Map<string, RenderedPdf>();
prepareToRender().then(() => process.send?.({ type: 'ready' }));

process.on('disconnect', () => process.exit());
process.on('message', async ({ handout, edition, clinic, ...options }: Job) => {
  const rendered = drawn.get(edition.name) ?? (await render(handout, edition, clinic, options));
  drawn.set(edition.name, rendered);
  process.send?.({ type: 'made', rendered, memory: process.memoryUsage.rss() });
});
