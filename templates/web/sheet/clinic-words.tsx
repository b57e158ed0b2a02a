import { noteInlines } from '../../../scripts/model/clinic-note.ts';
import { phoneNumbers } from '../../page/phone-numbers.ts';
import { phoneAddress } from '../../text/links.ts';
import { Inlines } from './inlines.tsx';
import { useWeb } from './web-context.tsx';

const Phone = ({ number }: { number: string }) => {
  const address = phoneAddress(number);
  return address === null ? number : <a href={address}>{number}</a>;
};

/**
 * The clinic's name and phones at the top of its own page, empty if it left all open; on a page of no clinic,
 * a note that the numbers are on the printed sheet.
 */
export const ClinicHead = () => {
  const { clinic, phrases, words } = useWeb();
  if (clinic === null) return <p className="note">{words.onYourSheet.note}</p>;
  const numbers = phoneNumbers({ clinic, phrases });
  const { name, department, hours } = clinic;
  if (numbers.length === 0 && [name, department, hours].every((fact) => fact === null)) return null;
  return (
    <section className="clinic" aria-label={words.clinicPhones}>
      <p>
        <strong>{name ?? phrases.clinicMissing}</strong>
        {department === null ? null : `, ${department}`}
      </p>
      {numbers.map(({ label, number }) => (
        <p key={label}>
          {label} <Phone number={number} />
        </p>
      ))}
      {hours === null ? null : <p>{hours}</p>}
    </section>
  );
};

/** The clinic's notes at the end of its own page; empty on other pages. */
export const ClinicFoot = () => {
  const { clinic, phrases } = useWeb();
  if (clinic === null) return null;
  const address = clinic.address === null ? null : `${phrases.address} ${clinic.address}`;
  const notes = [clinic.interpreter, clinic.languageHelp, address, clinic.footer];
  return notes
    .filter((note) => note !== null)
    .map((note) => (
      <p key={note}>
        <Inlines>{noteInlines(note)}</Inlines>
      </p>
    ));
};
