import type { ClinicProfile } from '../../model/handout.ts';

const LINE = 'a line to write on';

/** A clinic's own facts, one by one, in the words of its staff. */
export const printedFacts = ({
  name,
  department,
  phones,
  hours,
  emergencyNumber,
  fever,
  website,
  logo,
}: ClinicProfile) =>
  [
    ['Name', name ?? LINE],
    ['Department', department ?? 'nothing'],
    ['Phone by day', phones.day ?? (phones.allHours === null ? LINE : 'nothing')],
    ['Phone after hours', phones.afterHours ?? 'nothing'],
    ['Phone day and night', phones.allHours ?? 'nothing'],
    ['Hours', hours ?? 'nothing'],
    ['Emergency number', emergencyNumber],
    ['Call for a fever from', `${fever.celsius.toFixed(1)} °C`],
    ['Web address', website ?? 'nothing'],
    ['Logo', logo === null ? 'none' : 'yes'],
  ] as const;

const cell = (text: string): string => text.replace(/[\\`*_{}[\]<>()#|!~@&]/g, '\\$&');

/** The same as a table in Markdown, under a heading. */
export const factsTable = (clinic: ClinicProfile, heading: string): string =>
  [
    `## ${heading}`,
    '',
    '| On every sheet | |',
    '| --- | --- |',
    ...printedFacts(clinic).map(([fact, value]) => `| ${fact} | ${cell(value)} |`),
    '',
  ].join('\n');
