import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { EditionName } from '../handout/model.ts';
import type { Answer, Drawn, PreviewState, Request } from './messages.ts';

/** Reads the content and draws sheets, in a process of its own. */
export type Service = {
  load: (content: string, clinic: string | null) => Promise<PreviewState>;
  draw: (id: string, language: string, edition: EditionName) => Promise<Drawn>;
  /** Starts anew with the code as it is now; what was asked before and not answered fails. */
  restart: () => void;
  stop: () => void;
};

type Waiting = { resolve: (answer: Answer) => void; reject: (reason: Error) => void };

const PROGRAM = fileURLToPath(new URL('service-process.ts', import.meta.url));
const STOPPED = 'The preview started anew.';

const startProcess = (waiting: Map<number, Waiting>): ChildProcess => {
  const child = fork(PROGRAM, [], {
    execArgv: ['--import', import.meta.resolve('tsx')],
    serialization: 'advanced',
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  child.on('message', (answer: Answer) => {
    waiting.get(answer.number)?.resolve(answer);
    waiting.delete(answer.number);
  });
  child.on('exit', () => {
    for (const { reject } of waiting.values()) reject(new Error(STOPPED));
    waiting.clear();
  });
  return child;
};

/** Opens the service; templates are read by its process when it starts, so it is restarted when they change. */
export const openService = (): Service => {
  let waiting = new Map<number, Waiting>();
  let child = startProcess(waiting);
  let number = 0;
  const ask = (request: Omit<Request, 'number'>): Promise<Answer> =>
    new Promise((resolve, reject) => {
      number += 1;
      waiting.set(number, { resolve, reject });
      child.send({ ...request, number });
    });
  return {
    load: async (content, clinic) => {
      const request = { type: 'load', content, clinic } as const;
      const answer = await ask(request);
      if (answer.type !== 'loaded') throw new Error(STOPPED);
      return answer.state;
    },
    draw: async (id, language, edition) => {
      const request = { type: 'draw', id, language, edition } as const;
      const answer = await ask(request);
      if (answer.type !== 'drawn') throw new Error(STOPPED);
      return answer.drawn;
    },
    restart: () => {
      child.kill();
      waiting = new Map();
      child = startProcess(waiting);
    },
    stop: () => void child.kill(),
  };
};
