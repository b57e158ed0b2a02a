// Loaded before a program: at the first content file read it reports this on stderr, and waits for ever.
import fs from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';

const { readFile } = fs;
fs.readFile = (path, ...rest) => {
  if (!String(path).endsWith('.md')) return readFile(path, ...rest);
  process.stderr.write('reads content\n');
  setInterval(() => undefined, 60_000);
  return new Promise(() => undefined);
};
syncBuiltinESMExports();
