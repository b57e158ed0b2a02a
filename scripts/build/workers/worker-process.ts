import '../program/production.ts';
import '../program/sparing-compiler.ts';
import { prepareToRender, render } from '../../core/index.ts';
import type { Job } from '../../render/job.ts';
import { stackOf } from '../program/error-stack.ts';
import { TIMED, type WorkerAnswer, type WorkerReady } from './messages.ts';

const ready: WorkerReady = { type: 'ready' };
prepareToRender({ isTimed: process.argv.includes(TIMED) }).then(
  () => process.send?.(ready),
  () => {}, // reported by each sheet that needs it
);

const answer = async ({ handout, edition, clinic, ...options }: Job): Promise<WorkerAnswer> => {
  try {
    const rendered = await render(handout, edition, clinic, options);
    return { type: 'made', rendered, memory: process.memoryUsage.rss() };
  } catch (error) {
    const known = error instanceof Error ? error : new Error(String(error));
    const { message: reason } = known;
    return { type: 'failed', reason, stack: stackOf(known), memory: process.memoryUsage.rss() };
  }
};

// Ctrl-C reaches every process of the terminal; only the build handles it, and ends its workers.
for (const name of ['SIGINT', 'SIGTERM'] as const) process.on(name, () => {});
process.on('disconnect', () => process.exit());
process.on('message', async (job: Job) => process.send?.(await answer(job)));
