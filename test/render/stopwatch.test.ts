import { expect, test } from 'vitest';
import { createStopwatch } from '../../scripts/render/stopwatch.ts';
import { handout } from '../build/sample-build.ts';
import { renderSheet } from './render-sheet.ts';

/** A clock that stays where it is set. */
const createClock = () => {
  const clock = { time: 0, now: () => clock.time };
  return clock;
};

test('the time between two laps belongs to the ending phase, without the shaping in it', () => {
  const clock = createClock();
  const watch = createStopwatch(clock.now);
  clock.time = 100;
  watch.start();
  clock.time = 130;
  watch.shaped(10);
  watch.lap('React');
  clock.time = 135;
  watch.lap('tagging');
  clock.time = 140;
  watch.lap('tagging');
  expect(watch.times()).toEqual({ React: 20, layout: 0, shaping: 10, tagging: 10, write: 0 });
});

test('each sheet starts at zero', () => {
  const clock = createClock();
  const watch = createStopwatch(clock.now);
  clock.time = 5;
  watch.lap('layout');
  watch.start();
  expect(watch.times()).toEqual({ React: 0, layout: 0, shaping: 0, tagging: 0, write: 0 });
});

test('a sheet has its times, and without a clock none', async () => {
  const { times } = await renderSheet(handout('alpha', 'Help'), 'letter-standard');
  expect(times).toEqual({ React: 0, layout: 0, shaping: 0, tagging: 0, write: 0 });
});
