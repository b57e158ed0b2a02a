import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Result of a program: its exit code (127 if it does not exist) and its output on both streams. */
type ProgramOutput = { code: number; text: string };

/** Runs a program with arguments, without a shell. */
export type RunCommand = (program: string, args: readonly string[]) => Promise<ProgramOutput>;

/** Runs a program of this machine; `onOutput` receives output chunks. */
export const commandRunner =
  (heard: (text: string) => void): RunCommand =>
  async (program, args) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let text = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (piece: Buffer) => {
        text += piece;
        heard(String(piece));
      });
    try {
      const [code] = (await once(child, 'close')) as [number | null];
      return { code: code ?? 1, text };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      return { code: 127, text: `There is no program ${program} on this machine.\n` };
    }
  };
