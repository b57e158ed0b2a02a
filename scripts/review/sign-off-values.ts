import { InvalidArgumentError } from 'commander';
import { day, person } from '../content/schemas/index.ts';

/** A calendar day, YYYY-MM-DD; throws an InvalidArgumentError with a hint. */
export const calendarDay = (value: string): string => {
  if (day.safeParse(value).success) return value;
  throw new InvalidArgumentError('A day is written as year-month-day, such as 2027-11-23.');
};

/** The name or role of a signer. */
export const personName = (value: string): string => {
  const named = person.safeParse(value.normalize('NFC'));
  if (named.success) return named.data;
  throw new InvalidArgumentError('Give the full name and role of the signer.');
};
