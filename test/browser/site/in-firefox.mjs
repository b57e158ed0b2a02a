import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';

/**
 * Makes a packet in Firefox, Debian's if installed, with clicks and keys, through WebDriver BiDi: `in-firefox.mjs <address
 * of packet.html> <pdf>`. Playwright cannot drive this Firefox: it uses `emulation.setMediaFeaturesOverride`,
 * which it does not support. Needs `--experimental-websocket` with Node 20.
 */
const [address, out] = process.argv.slice(2);

const isThere = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });

const program = ['firefox-esr', 'firefox'].find(isThere);
if (program === undefined) {
  process.stderr.write('Firefox is not installed: apt-get install firefox-esr\n');
  process.exit(1);
}

const profile = await mkdtemp(join(tmpdir(), 'firefox-'));
const firefox = spawn(
  program,
  ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
  { env: { ...process.env, HOME: profile } },
);

/** Waits until Firefox prints its address. */
const listening = () =>
  new Promise((resolve, reject) => {
    firefox.once('exit', (code) => reject(new Error(`Firefox ended with ${code}`)));
    firefox.stderr.on('data', (chunk) => {
      const [, url] = /WebDriver BiDi listening on (ws:\S+)/.exec(String(chunk)) ?? [];
      if (url !== undefined) resolve(url);
    });
  });

/** Opens a session: a function that sends a command and returns its result. */
const openSession = async (url) => {
  const socket = new WebSocket(`${url}/session`);
  const answers = new Map();
  socket.onmessage = ({ data }) => {
    const { id, type, result, message } = JSON.parse(data);
    const answer = answers.get(id);
    if (type === 'error') answer?.reject(new Error(message));
    else answer?.resolve(result);
  };
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = reject;
  });
  // a browser that crashes answers nothing more
  socket.onclose = () => {
    for (const { reject } of answers.values()) reject(new Error('Firefox closed the connection'));
  };
  const send = (method, params) =>
    new Promise((resolve, reject) => {
      const id = answers.size + 1;
      answers.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send('session.new', { capabilities: {} });
  return send;
};

/** Waits until the page offers its PDF, however long that takes; rejects as soon as the page reports an error or is gone. */
const waitForPacket = async (inPage) => {
  for (;;) {
    const state = await inPage(`JSON.stringify({
      isMade: document.querySelector('#made-actions a[download]') !== null,
      isMaking: document.getElementById('status').textContent === packetData.words.making,
      said: document.getElementById('status').textContent + document.getElementById('errors').textContent,
    })`);
    const { isMade, isMaking, said } = JSON.parse(state);
    if (isMade) return;
    if (!isMaking) throw new Error(`The page made no packet: ${said}`);
    await setTimeout(200);
  }
};

const makePacket = async (send) => {
  const { contexts } = await send('browsingContext.getTree', {});
  const { context } = contexts[0];
  const inPage = async (expression) => {
    const { type, result, exceptionDetails } = await send('script.evaluate', {
      expression,
      target: { context },
      awaitPromise: true,
    });
    if (type !== 'success') throw new Error(exceptionDetails.text);
    return result.value;
  };
  const act = (type, actions) =>
    send('input.performActions', { context, actions: [{ type, id: type, actions }] });
  const click = async (css) => {
    await inPage(`document.querySelector(${JSON.stringify(css)}).scrollIntoView({ block: 'center' })`);
    const { nodes } = await send('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: css },
    });
    const origin = { type: 'element', element: { sharedId: nodes[0].sharedId } };
    await act('pointer', [
      { type: 'pointerMove', x: 0, y: 0, origin },
      { type: 'pointerDown', button: 0 },
      { type: 'pointerUp', button: 0 },
    ]);
  };
  const press = (keys) =>
    act(
      'key',
      keys.flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]),
    );
  await send('browsingContext.navigate', { context, url: address, wait: 'complete' });
  await inPage("document.getElementById('packet-cancer').focus()");
  await press([...'Prostate']);
  await click('[data-key="offer chemotherapy-prostate"]');
  await click('#make');
  await waitForPacket(inPage);
  return inPage(`(async () => {
    const link = document.querySelector('#made-actions a[download]');
    const bytes = new Uint8Array(await (await fetch(link.href)).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  })()`);
};

try {
  const send = await openSession(await listening());
  await writeFile(out, Buffer.from(await makePacket(send), 'base64'));
} finally {
  firefox.kill();
  await new Promise((resolve) => (firefox.exitCode === null ? firefox.once('exit', resolve) : resolve()));
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
}
process.exit();
