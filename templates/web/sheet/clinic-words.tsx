import { phoneNumbers } from '../../page/header-size.ts';
import { useWeb } from './web-context.tsx';

/**
 * The clinic's name and phones at the head of its own page; else that the numbers are on the printed sheet.
 */
export const ClinicHead = () => {
  const { clinic, phrases, words } = useWeb();
  if (clinic === null) return <p className="note">{words.onYourSheet.note}</p>;
  const numbers = phoneNumbers({ clinic, phrases });
  return (
    <section className="clinic" aria-label={words.clinicPhones}>
      <p>
        <strong>{clinic.name ?? phrases.clinicMissing}</strong>
        {clinic.department === null ? null : `, ${clinic.department}`}
      </p>
      {numbers.map(({ label, number }) => (
        <p key={label}>
          {label} <a href={`tel:${number.replace(/[^\d+]/g, '')}`}>{number}</a>
        </p>
      ))}
      {clinic.hours === null ? null : <p>{clinic.hours}</p>}
    </section>
  );
};

/** The clinic's notes at the end of its own page; nothing on other pages. */
export const ClinicFoot = () => {
  const { clinic, phrases } = useWeb();
  if (clinic === null) return null;
  const address = clinic.address === null ? null : `${phrases.address} ${clinic.address}`;
  const notes = [clinic.interpreter, clinic.languageHelp, address, clinic.footer];
  return notes.filter((note) => note !== null).map((note) => <p key={note}>{note}</p>);
};
