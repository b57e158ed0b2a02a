import '../../scripts/build/program/production.ts';
import { fileURLToPath } from 'node:url';
import { hasChromium, openChromium } from './contenders/chromium.ts';
import { openTypst, typstSource } from './contenders/typst.ts';

/** Makes the sheets of one contender in a separate process and prints the milliseconds. */

const [name = '', folder = '', counted = '0', warmed = '0'] = process.argv.slice(2);
const [count, warm] = [Number(counted), Number(warmed)];

type Make = { make: (index: number) => Promise<Uint8Array>; close?: () => Promise<void> };

const openOurs = async (kind: 'plain' | 'one'): Promise<Make> => {
  const { compile, LOCALES, render } = await import('../../scripts/core/index.ts');
  const { planOf, spread } = await import('./sample.ts');
  const folder = fileURLToPath(new URL('../../content', import.meta.url));
  const loaded = await compile(folder, [...LOCALES.values()]);
  const jobs = spread(planOf(loaded), count);
  const common = { version: '2026.11.1', date: new Date(Date.UTC(2026, 10)) };
  if (kind === 'one') {
    await import('../../scripts/build/program/sparing-compiler.ts');
    return {
      make: async (index) => {
        const { handout, edition, ink, fillable } = jobs[index] as (typeof jobs)[number];
        const options = { ink, fillable, ...common };
        return (await render(handout, edition, loaded.clinic, options)).bytes;
      },
    };
  }
  const { openPlainLoop } = await import('./contenders/plain-loop.ts');
  const make = openPlainLoop(loaded.clinic);
  return { make: (index) => make(jobs[index] as (typeof jobs)[number]) };
};

const openers: Readonly<Record<string, () => Promise<Make>>> = {
  plain: () => openOurs('plain'),
  one: () => openOurs('one'),
  typst: async () => {
    const sources = Array.from({ length: count }, (_, index) => typstSource(folder, index));
    const compile = openTypst();
    return { make: async (index) => compile(sources[index] ?? '') };
  },
  chromium: async () => {
    if (!hasChromium()) throw new Error('There is no Chromium.');
    const { print, close } = await openChromium(folder);
    return { make: print, close };
  },
};

const opener = openers[name];
if (!opener) throw new Error(`There is no contender “${name}”. Known: ${Object.keys(openers).join(', ')}.`);
const { make, close } = await opener();
for (let index = 0; index < Math.min(warm, count); index += 1) await make(index);
const start = performance.now();
let size = 0;
for (let index = 0; index < count; index += 1) size += (await make(index)).length;
console.log(performance.now() - start, size);
await close?.();
