import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { readClinic } from '../../scripts/content/read/read-clinic.ts';
import type { Handout } from '../../scripts/model/handout.ts';
import { elementsOf, type ReadAnnotation, readStructure } from '../tagged-pdf/read-structure.ts';
import { realHandouts, renderSheet } from './render-sheet.ts';

const FOLDER = path.join(import.meta.dirname, '../fixtures/clinics');
const { clinic } = await readClinic(FOLDER, FOLDER, path.join(FOLDER, 'plain/clinic.yaml'), () => true);
const handouts = await realHandouts();

type Link = { to: unknown; contents: unknown; lines: number };

/** The links of a sheet in reading order, each annotation with its target. */
const linksOf = async (id: string, edition: string): Promise<Link[]> => {
  const handout = handouts.find((one) => one.id === id) as Handout;
  const { bytes } = await renderSheet(handout, edition, { clinic });
  return elementsOf(await readStructure(bytes), 'Link').flatMap(({ kids }) =>
    kids
      .filter((kid): kid is ReadAnnotation => 'annotation' in kid)
      .map(({ annotation }) => {
        const { URI, D } = annotation.A as { URI?: string; D?: string };
        return {
          to: URI ?? D,
          contents: annotation.Contents,
          lines: (annotation.QuadPoints as number[]).length / 8,
        };
      }),
  );
};

describe.each(['letter-standard', 'a4-large'])('a treatment sheet of a clinic, %s', async (edition) => {
  const links = await linksOf('hormone-therapy-prostate', edition);
  const to = links.map((link) => link.to);

  test('its phones and the emergency number call', () => {
    expect(to).toEqual(expect.arrayContaining(['tel:02079460120', 'tel:02079460999', 'tel:999']));
  });

  test('its address leads to its own page, as the QR code does', () => {
    expect(to).toContain('https://sheets.example.org/HT-PRO-1');
  });

  test('the emergency words link to the section that they name', () => {
    expect(links.find((link) => link.to === 'help')?.contents).toBe('When to get help');
  });

  test('every link describes its target', () => {
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter(({ contents }) => !contents)).toEqual([]);
  });
});

test('each source of a booklet is one link, also when its address spans lines', async () => {
  const booklet = handouts.find(({ id }) => id === 'chemotherapy-booklet') as Handout;
  const addresses = booklet.sources.flatMap(({ url }) => url ?? []);
  const links = await linksOf('chemotherapy-booklet', 'letter-standard');
  for (const address of addresses)
    expect(
      links.filter(({ to }) => to === address),
      address,
    ).toHaveLength(1);
  expect(addresses.length).toBeGreaterThan(10);
  expect(links.some(({ lines }) => lines > 1)).toBe(true);
});
