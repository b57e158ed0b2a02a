import { type Inputs, type Memo, peek, recall } from '../../memo/memo.ts';
import { trim } from '../../memo/trim.ts';
import type { Job } from '../../render/job.ts';
import type { MadePdf } from '../manifest/rows.ts';
import type { Renderer } from '../workers/render-sheets.ts';
import { inputsOf } from './job-inputs.ts';
import { noteInputs } from './last-inputs.ts';
import { RENDERED } from './rendered-stage.ts';

/** A renderer that renders a sheet only when the cache has none with the same inputs. */
export const recallSheets = (
  renderer: Renderer,
  memo: Memo,
  filesOf: (id: string) => Inputs = () => ({}),
): Renderer => {
  let hasNew = false;
  const render: Renderer = async (job) => {
    const inputs = inputsOf(job);
    const make = (): ReturnType<Renderer> => {
      hasNew = true;
      return renderer(job);
    };
    const rendered = await recall(memo, RENDERED, () => inputs, make);
    await noteInputs(memo, job, filesOf(job.handout.id)).catch(() => {});
    return rendered;
  };
  const close = async (): Promise<void> => {
    await renderer.close?.();
    if (hasNew) await trim(memo).catch(() => {});
  };
  return Object.assign(render, { ...(renderer.engage && { engage: renderer.engage }), close });
};

/**
 * Returns the facts of an existing PDF if the job would produce exactly that file: one was rendered from the
 * same inputs and the file has its bytes. Otherwise null.
 */
export const upToDateOutputs =
  (memo: Memo, hashOf: (file: string) => Promise<string | null>) =>
  async (job: Job, file: string): Promise<MadePdf | null> => {
    const made = await peek(memo, RENDERED, inputsOf(job));
    return made !== null && (await hashOf(file)) === made.sha256 ? made : null;
  };
