import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { PreviewAnswer, PreviewCalls } from './messages.ts';

/** A process that reads the content and draws sheets. */
export type PreviewProcess = {
  /** Rejects with the reason when there is no answer. */
  ask: <Name extends keyof PreviewCalls>(
    name: Name,
    asked: PreviewCalls[Name]['asked'],
  ) => Promise<PreviewCalls[Name]['answer']>;
  stop: () => void;
};

type WaitingRequests = Map<number, { resolve: (answer: unknown) => void; reject: (reason: Error) => void }>;

const PROGRAM = fileURLToPath(new URL('service-process.ts', import.meta.url));
const ENDED = 'The preview started again.';

/** Superseded by newer code; not an error. */
export const isOutdated = (error: Error): boolean => error.message === ENDED;

const listen = (child: ChildProcess, waiting: WaitingRequests): void => {
  child.on('message', (answer: PreviewAnswer) => {
    const asker = waiting.get(answer.number);
    waiting.delete(answer.number);
    if ('error' in answer) asker?.reject(new Error(answer.error));
    else asker?.resolve(answer.answer);
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error(ENDED));
    waiting.clear();
  });
};

/** Starts a process with the current code. */
export const startPreviewProcess = (): PreviewProcess => {
  const child = fork(PROGRAM, [], {
    execArgv: ['--import', import.meta.resolve('tsx')],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const waiting: WaitingRequests = new Map();
  listen(child, waiting);
  let number = 0;
  const ask = (name: keyof PreviewCalls, asked: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, { resolve, reject });
      child.send({ name, number, asked });
    });
  return { ask: ask as PreviewProcess['ask'], stop: () => void child.kill() };
};
