import { readdir, readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import type { RunCommand } from '../run-command.ts';

/** A packet of the clinic: its file name without extension, and its PDF. */
export type Packet = { name: string; bytes: Uint8Array };

const isPacketFile = (name: string): boolean => /\.ya?ml$/i.test(name);

/** Sorted names of the packet files in a folder; empty without the folder. */
const packetFilesIn = async (folder: string): Promise<string[]> => {
  try {
    return (await readdir(folder)).filter(isPacketFile).sort();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};

type PacketFolders = { packets: string; content: string; clinic?: string; scratch: string };

/**
 * Makes the PDF of each packet file in a folder with `handouts packet` and the clinic's profile; returns the
 * messages of that command if a file has an error.
 */
export const makePackets = async (
  { packets, content, clinic, scratch }: PacketFolders,
  runCommand: RunCommand,
  [program, ...args]: readonly [file: string, ...args: string[]],
): Promise<Packet[] | { wrong: string }> => {
  const made: Packet[] = [];
  for (const file of await packetFilesIn(packets)) {
    const { name } = parse(file);
    const out = join(scratch, `${name}.pdf`);
    const own = clinic === undefined ? [] : ['--clinic', clinic];
    const asked = [join(packets, file), '--content', content, ...own, '--out', out];
    const { code, text } = await runCommand(program, [...args, 'packet', ...asked]);
    if (code !== 0) return { wrong: text };
    made.push({ name, bytes: await readFile(out) });
  }
  return made;
};
