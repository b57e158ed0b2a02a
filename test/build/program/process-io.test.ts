import { EventEmitter } from 'node:events';
import { PassThrough } from 'node:stream';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { processIo } from '../../../scripts/build/program/process-io.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['performance'] }));
afterEach(() => void vi.useRealTimers());

/** A process that records its calls. */
const fakeProcess = () => {
  const killed: string[] = [];
  const stdout = new PassThrough();
  const fake = Object.assign(new EventEmitter(), {
    pid: 42,
    env: {},
    versions: { node: '20.20.2' },
    stdout,
    stderr: new PassThrough(),
    kill: (_: number, signal: string) => killed.push(signal),
  });
  return { fake, killed, io: processIo(fake as unknown as NodeJS.Process) };
};

/** The same, once it handles signals. */
const heedingProcess = () => {
  const made = fakeProcess();
  made.io.heedSignals();
  return made;
};

test('before signals are handled, the system ends the process', () => {
  const { fake, io } = fakeProcess();
  expect([fake.listenerCount('SIGINT'), fake.listenerCount('SIGTERM')]).toEqual([0, 0]);
  io.heedSignals();
  expect([fake.listenerCount('SIGINT'), fake.listenerCount('SIGTERM')]).toEqual([1, 1]);
});

test.each(['SIGINT', 'SIGTERM'])('%s asks to stop, and is the reason', (signal) => {
  const { fake, killed, io } = heedingProcess();
  expect(io.stop.aborted).toBe(false);
  fake.emit(signal, signal);
  expect(io.stop.reason).toBe(signal);
  expect(killed).toEqual([]);
  expect(fake.listenerCount(signal)).toBe(1);
});

test('a forwarded key press counts once', () => {
  const { fake, killed } = heedingProcess();
  fake.emit('SIGINT', 'SIGINT');
  vi.advanceTimersByTime(500);
  fake.emit('SIGINT', 'SIGINT');
  expect(killed).toEqual([]);
});

test('a later signal ends the process immediately', () => {
  const { fake, killed } = heedingProcess();
  fake.emit('SIGINT', 'SIGINT');
  vi.advanceTimersByTime(1500);
  fake.emit('SIGTERM', 'SIGTERM');
  expect(killed).toEqual(['SIGTERM']);
  expect(fake.listenerCount('SIGTERM')).toBe(0);
});

test('a closed output pipe does not end the build', () => {
  const { fake } = heedingProcess();
  expect(() => fake.stdout.emit('error', new Error('EPIPE'))).not.toThrow();
});
