import type { Phrases } from '../../scripts/model/phrases.ts';
import type { SheetContext } from '../sheet-context.tsx';
import { type InBoth, inBoth } from './both-languages.ts';

/** A phone number of the clinic, with its purpose. */
export type PhoneNumber = InBoth & { number: string };

type Words = (phrases: Phrases) => string;

/** The purpose of the number to call with questions: two languages have no room for the question. */
export const callPurpose = (sheet: Pick<SheetContext, 'phrases' | 'beside'>): InBoth =>
  inBoth(sheet, ({ call, questionsCall }) => (sheet.beside ? call : questionsCall));

/** The numbers in the header, in order. */
export const phoneNumbers = ({
  clinic,
  ...sheet
}: Pick<SheetContext, 'clinic' | 'phrases' | 'beside'>): PhoneNumber[] => {
  const { day, afterHours, allHours } = clinic.phones;
  const listed = (purpose: InBoth, number: string | null): PhoneNumber[] =>
    number === null ? [] : [{ ...purpose, number }];
  const purpose = (of: Words): InBoth => inBoth(sheet, of);
  const always = listed(
    purpose((words) => words.allHours),
    allHours,
  );
  return [
    ...(day === null ? always : []),
    ...listed(callPurpose(sheet), day),
    ...listed(
      purpose((words) => words.afterHours),
      afterHours,
    ),
    ...(day === null ? [] : always),
  ];
};
