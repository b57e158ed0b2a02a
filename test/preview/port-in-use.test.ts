import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { run } from '../run-program.ts';

let other: Server;

afterEach(() => {
  other.close();
});

test('a port in use ends the preview, with its number and --port', async () => {
  other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const { code, stderr } = await run('preview', ['--port', String(port)]);
  expect(stderr).toContain(`Port ${port} is in use`);
  expect(stderr).toContain('--port');
  expect(stderr).not.toMatch(/^\s+at /m);
  expect(code).toBe(1);
});
