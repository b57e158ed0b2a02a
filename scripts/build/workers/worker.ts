import { type ChildProcess, fork } from 'node:child_process';
import type { Job, RenderedPdf } from '../../render/job.ts';
import { workerProgram } from '../program/worker-program.ts';
import { TIMED, type WorkerAnswer, type WorkerReady } from './messages.ts';

/** A process that makes one sheet at a time. */
export type Worker = {
  /** Rejects with the worker's error, or with how its process ended. */
  render: (job: Job) => Promise<RenderedPdf>;
  isAlive: () => boolean;
  /** Memory of the process after its last sheet, in bytes. */
  memory: () => number;
  kill: () => void;
};

const MAX_STDERR_TAIL = 4000;

/** Time limit until a process can render, in milliseconds; not part of the time of its first sheet. */
const START = 120_000;

/**
 * V8's memory limit in a worker, in MiB; while 500 PDFs were made a whole worker used 410 MiB at most. V8's
 * default is 2 to 4 GiB a process, so that a runaway sheet in each of several workers could exhaust the
 * machine.
 */
const HEAP = 1024;

/**
 * V8's young generation, in MiB. A sheet's trees outlive V8's default of 16, and were copied repeatedly: with
 * 64, sheets took 15, 12 and 12 % less wall-clock time and 0 to 4 % less processor time, for 20 MiB more per
 * worker (19 sheets in one process, three alternating rounds, 2026-11-26 on a busy machine with two cores).
 */
const YOUNG = 64;

/**
 * `program`: another worker program to start, as a source. `isTimed`: whether sheets report their phase
 * times.
 */
type WorkerAsked = { program?: string | undefined; isTimed?: boolean | undefined };

const startProcess = ({ program, isTimed = false }: WorkerAsked): ChildProcess => {
  const { file, nodeOptions } = workerProgram();
  return fork(program ?? file, isTimed ? [TIMED] : [], {
    execArgv: [`--max-old-space-size=${HEAP}`, `--max-semi-space-size=${YOUNG}`, ...nodeOptions],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
};

/** The end of a process's standard error, such as V8's report when memory runs out. */
const lastWords = (child: ChildProcess): (() => string) => {
  let words = '';
  child.stderr?.on('data', (text: Buffer) => {
    words = `${words}${text}`.slice(-MAX_STDERR_TAIL);
  });
  return () => words;
};

const ended = (how: string | number | null, words: string): Error => {
  const error = new Error(`The worker process ended before it was done (${how ?? 'no reason given'}).`);
  return Object.assign(error, { stack: `${error.message}\n${words}` });
};

const failed = ({ reason, stack }: WorkerAnswer & { type: 'failed' }): Error =>
  Object.assign(new Error(reason), { stack });

const tooSlow = (limit: number, isReady: boolean): Error =>
  new Error(
    isReady
      ? `It was not done after ${limit / 1000} seconds, and its process was ended.`
      : `The worker process was not ready after ${limit / 1000} seconds, and was ended.`,
  );

/**
 * Starts a worker; `limit` is the time limit per sheet in milliseconds. A child process and not a thread: a
 * crash, a kill or an endless loop affects no other sheet, and its memory returns to the system.
 */
export const startWorker = (limit: number, asked: WorkerAsked = {}): Worker => {
  const child = startProcess(asked);
  const words = lastWords(child);
  let memory = 0;
  let isReady = false;
  let gone: string | number | null | undefined;
  child.once('exit', (code, signal) => {
    gone ??= signal ?? code;
  });
  const kill = (): void => {
    gone ??= 'SIGKILL';
    child.kill('SIGKILL');
  };
  const ask = (job: Job): Promise<RenderedPdf> =>
    new Promise((resolve, reject) => {
      const onEnd = (code: number | null, signal: string | null): void => {
        clearTimeout(timer);
        reject(ended(signal ?? code, words()));
      };
      const endAfter = (time: number): NodeJS.Timeout =>
        setTimeout(() => {
          reject(tooSlow(time, isReady));
          kill();
        }, time);
      let timer = endAfter(isReady ? limit : START);
      const onAnswer = (answer: WorkerAnswer | WorkerReady): void => {
        clearTimeout(timer);
        if (answer.type === 'ready') {
          isReady = true;
          timer = endAfter(limit);
          return;
        }
        child.off('close', onEnd).off('message', onAnswer);
        memory = answer.memory;
        if (answer.type === 'made') resolve(answer.rendered);
        else reject(failed(answer));
      };
      child.once('close', onEnd).on('message', onAnswer);
      child.send(job, () => {}); // the exit event reports a process that is gone
    });
  return {
    render: (job) => (gone === undefined ? ask(job) : Promise.reject(ended(gone, words()))),
    isAlive: () => gone === undefined && child.connected,
    memory: () => memory,
    kill,
  };
};
