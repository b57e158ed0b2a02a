import type {
  FontFiles,
  PacketAnswer,
  PacketRequest,
  PacketShelf,
} from '../../../../scripts/model/packet.ts';
import { loadScript } from '../load-script.ts';

/** What the scripts give that are loaded when the first packet is made. */
type PacketWindow = Window & {
  packetWorker?: string;
  packetShelf?: PacketShelf;
  packetFonts?: FontFiles;
  packetWideFonts?: FontFiles;
};

/** Asks the worker that makes packets; it is started by the first who asks. Rejects when a script cannot be read. */
export type PacketMaker = (request: PacketRequest) => Promise<PacketAnswer>;

/** A worker made of a text: from the disk, a browser starts none by its address. */
const startWorker = (program: string): Worker => {
  const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }));
  return new Worker(address);
};

const ask = (worker: Worker, request: PacketRequest): Promise<PacketAnswer> =>
  new Promise((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<PacketAnswer>) => resolve(data), {
      once: true,
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)), { once: true });
    worker.postMessage(request);
  });

const open = async (): Promise<Worker> => {
  const page: PacketWindow = window;
  const scripts = ['packet-worker', 'packet-sheets', 'packet-fonts'];
  await Promise.all(scripts.map((name) => loadScript(`assets/${name}.js`)));
  const { packetWorker, packetShelf, packetFonts } = page;
  if (!packetWorker || !packetShelf || !packetFonts) throw new Error('a script of packets is damaged');
  const worker = startWorker(packetWorker);
  const answer = await ask(worker, { type: 'open', shelf: packetShelf, fonts: packetFonts });
  if (answer.type === 'failed') throw new Error(answer.reason);
  return worker;
};

const addWideFonts = async (worker: Worker): Promise<void> => {
  const page: PacketWindow = window;
  await loadScript('assets/packet-wide-fonts.js');
  if (!page.packetWideFonts) throw new Error('assets/packet-wide-fonts.js is damaged');
  await ask(worker, { type: 'fonts', fonts: page.packetWideFonts });
};

/** Opens the maker of packets; nothing is loaded before the first request. Requests wait for each other. */
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
