import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Debian packages of the programs run here. */
const PACKAGES = 'cups-filters ghostscript qpdf mupdf-tools poppler-utils';

/** The output of an external program; the error for a missing one says how to install it. */
export const printedBytes = async (
  program: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Buffer> => {
  try {
    const { stdout } = await run(program, [...args], {
      maxBuffer: 64 * 1024 * 1024,
      encoding: 'buffer',
      env: { ...process.env, ...env },
    });
    return stdout;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw new Error(`${program} is not installed: apt-get install ${PACKAGES}`);
    throw error;
  }
};

/** The same as text. */
export const printed = async (program: string, args: readonly string[]): Promise<string> =>
  (await printedBytes(program, args)).toString();

/** Programs that rewrite a PDF in mail gateways, print servers and archives. */
export const REWRITERS: Readonly<Record<string, (from: string, to: string) => Promise<unknown>>> = {
  'the pdfwrite device of Ghostscript': (from, to) =>
    printed('gs', ['-q', '-dNOPAUSE', '-dBATCH', '-dSAFER', '-sDEVICE=pdfwrite', `-sOutputFile=${to}`, from]),
  'qpdf, with its own object streams': (from, to) =>
    printed('qpdf', ['--object-streams=generate', '--linearize', from, to]),
  'qpdf, without object streams': (from, to) =>
    printed('qpdf', ['--object-streams=disable', '--qdf', from, to]),
  'mutool clean': (from, to) => printed('mutool', ['clean', '-gggg', '-z', from, to]),
};

/** How other programs read the words of a PDF. */
export const READERS: Readonly<Record<string, (file: string) => Promise<string>>> = {
  'pdftotext, in the order of the content stream': (file) => printed('pdftotext', ['-raw', file, '-']),
  'mutool draw': (file) => printed('mutool', ['draw', '-q', '-F', 'text', '-o', '-', file]),
};
