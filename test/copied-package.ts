import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

type Printed = { code: number; stdout: string };

/** A folder of `scripts/` outside of the project, beside the packages that it needs. */
export type CopiedPackage = {
  /** The folder that the copy is in. */
  folder: string;
  /** Runs its example there; the exit code and what it printed. */
  example: (...args: string[]) => Promise<Printed>;
  /** What a strict compiler says of its example; empty when nothing. */
  typeErrors: () => Promise<string>;
  remove: () => Promise<void>;
};

const compilerOptions = {
  strict: true,
  noEmit: true,
  jsx: 'react-jsx',
  module: 'nodenext',
  target: 'es2023',
  skipLibCheck: true,
  allowImportingTsExtensions: true,
  types: ['node'],
};

const run = (args: readonly string[], cwd: string): Promise<Printed> =>
  execute(process.execPath, args, { cwd }).then(
    ({ stdout }) => ({ code: 0, stdout }),
    ({ code, stdout }) => ({ code, stdout }),
  );

/** Copies `scripts/<name>`, whose example is the file `example`. */
export const copyPackage = async (name: string, example: string): Promise<CopiedPackage> => {
  const folder = await mkdtemp(path.join(tmpdir(), `${name}-`));
  await cp(`scripts/${name}`, path.join(folder, name), { recursive: true });
  await symlink(path.resolve('node_modules'), path.join(folder, 'node_modules'));
  const tsconfig = { compilerOptions, files: [`${name}/${example}`] };
  await writeFile(path.join(folder, 'tsconfig.json'), JSON.stringify(tsconfig));
  const program = ['--import', import.meta.resolve('tsx'), path.join(folder, name, example)];
  return {
    folder,
    example: (...args) => run([...program, ...args], folder),
    typeErrors: async () =>
      (await run([path.resolve('node_modules/typescript/bin/tsc'), '-p', folder], folder)).stdout,
    remove: () => rm(folder, { recursive: true }),
  };
};
