import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Job, Rendered } from '../../render/render-handout.ts';
import type { Answer, Ready } from './messages.ts';

/** A process that makes one sheet at a time. */
export type Worker = {
  /** Rejects with the worker's error, or with what became of its process. */
  render: (job: Job) => Promise<Rendered>;
  isAlive: () => boolean;
  /** Bytes that the process held after its last sheet. */
  memory: () => number;
  kill: () => void;
};

const PROGRAM = fileURLToPath(new URL('worker-process.ts', import.meta.url));
const KEPT_WORDS = 4000;

const startProcess = (program: string): ChildProcess =>
  fork(program, [], {
    execArgv: ['--import', import.meta.resolve('tsx')],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });

/** The last that a process writes to its standard error, such as what V8 says when memory is used up. */
const lastWords = (child: ChildProcess): (() => string) => {
  let words = '';
  child.stderr?.on('data', (text: Buffer) => {
    words = `${words}${text}`.slice(-KEPT_WORDS);
  });
  return () => words;
};

const ended = (how: string | number | null, words: string): Error => {
  const error = new Error(`The process that made it ended before it was done (${how ?? 'no reason given'}).`);
  return Object.assign(error, { stack: `${error.message}\n${words}` });
};

const failed = ({ reason, stack }: Answer & { type: 'failed' }): Error =>
  Object.assign(new Error(reason), { stack });

const tooSlow = (limit: number): Error =>
  new Error(`It was not done after ${limit / 1000} seconds, and its process was ended.`);

/**
 * Starts a worker; `limit` is the longest time in milliseconds that a sheet may take. A child process and not a thread: a
 * crash, a kill or a loop without end in one takes no other sheet with it, and its memory goes back to the system.
 */
export const startWorker = (limit: number, program = PROGRAM): Worker => {
  const child = startProcess(program);
  const words = lastWords(child);
  let memory = 0;
  let gone: string | number | null | undefined;
  child.once('exit', (code, signal) => {
    gone ??= signal ?? code;
  });
  const kill = (): void => {
    gone ??= 'SIGKILL';
    child.kill('SIGKILL');
  };
  const ask = (job: Job): Promise<Rendered> =>
    new Promise((resolve, reject) => {
      const onEnd = (code: number | null, signal: string | null): void => {
        clearTimeout(timer);
        reject(ended(signal ?? code, words()));
      };
      const timer = setTimeout(() => {
        reject(tooSlow(limit));
        kill();
      }, limit);
      const onAnswer = (answer: Answer | Ready): void => {
        if (answer.type === 'ready') return void timer.refresh(); // the start is no part of the sheet's time
        clearTimeout(timer);
        child.off('close', onEnd).off('message', onAnswer);
        memory = answer.memory;
        if (answer.type === 'made') resolve(answer.rendered);
        else reject(failed(answer));
      };
      child.once('close', onEnd).on('message', onAnswer);
      child.send(job, () => {}); // a process that is gone is told by its end
    });
  return {
    render: (job) => (gone === undefined ? ask(job) : Promise.reject(ended(gone, words()))),
    isAlive: () => gone === undefined && child.connected,
    memory: () => memory,
    kill,
  };
};
