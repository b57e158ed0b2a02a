import type {
  FontFiles,
  PacketAnswer,
  PacketRequest,
  PacketShelf,
} from '../../../../scripts/model/packet.ts';
import { loadScript } from '../load-script.ts';
import { scriptOfLanguage } from '../site-paths.ts';

/** Globals set by the scripts that are loaded for the first packet. */
type PacketScripts = {
  packetWorker?: string;
  packetShelf?: PacketShelf;
  packetFonts?: FontFiles;
  packetWideFonts?: FontFiles;
};

/** Takes a global that a script has set from the page: the worker has its own copy. */
const take = <Key extends keyof PacketScripts>(key: Key): NonNullable<PacketScripts[Key]> => {
  const page: Window & PacketScripts = window;
  const value = page[key];
  delete page[key];
  if (!value) throw new Error('a script of packets is damaged');
  return value;
};

/** Asks the packet worker, which is started on first use. Rejects when a script cannot be loaded. */
export type PacketMaker = (request: PacketRequest) => Promise<PacketAnswer>;

/** A worker started from text: a page opened from disk cannot start one by its address. */
const startWorker = (program: string): Worker => {
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  return new Worker(address);
};

/** An error without a message comes from the browser, before the worker's program runs. */
const NOT_STARTED =
  'the browser does not start its worker; the content security policy of the site must have `worker-src blob:` and `wasm-unsafe-eval`';

const ask = (worker: Worker, request: PacketRequest): Promise<PacketAnswer> =>
  new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PacketAnswer>) => resolve(data), {
      once: true,
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message || NOT_STARTED)), {
      once: true,
    });
    worker.postMessage(request);
  });

const open = async (): Promise<Worker> => {
  const scripts = ['assets/packet-worker.js', scriptOfLanguage('packet-sheets'), 'assets/packet-fonts.js'];
  await Promise.all(scripts.map(loadScript));
  const worker = startWorker(take('packetWorker'));
  const answer = await ask(worker, { type: 'open', shelf: take('packetShelf'), fonts: take('packetFonts') });
  if (answer.type === 'failed') throw new Error(answer.reason);
  return worker;
};

const addWideFonts = async (worker: Worker): Promise<void> => {
  await loadScript('assets/packet-wide-fonts.js');
  await ask(worker, { type: 'fonts', fonts: take('packetWideFonts') });
};

/** Opens the packet maker; nothing is loaded before the first request. Requests are queued. */
export const openMaker = (): PacketMaker => {
  let worker: Promise<Worker> | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const answerTo = async (request: PacketRequest): Promise<PacketAnswer> => {
    worker ??= open();
    const opened = await worker.catch((error: unknown) => {
      worker = null;
      throw error;
    });
    const answer = await ask(opened, request);
    if (answer.type !== 'wants-fonts') return answer;
    await addWideFonts(opened);
    return ask(opened, request);
  };
  return (request) => {
    const next = last.catch(() => null).then(() => answerTo(request));
    last = next;
    return next;
  };
};
