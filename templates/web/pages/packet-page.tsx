import type { Locale } from '../../../scripts/model/locale.ts';
import { Facts } from '../packet/clinic-part.tsx';
import { Contents, Offers, Paper, Preview, Result } from '../packet/packet-parts.tsx';
import { PersonalFields } from '../packet/typed-fields.tsx';
import { PageFrame } from '../page-frame.tsx';

export type PacketPageProps = { locale: Locale };

const SCRIPTS = ['assets/packet-data.js', 'assets/packet.js'];

/** The page that makes one PDF of several sheets, on the visitor's device. */
export const PacketPage = ({ locale }: PacketPageProps) => {
  const { packet: words } = locale;
  return (
    <PageFrame locale={locale} title={words.title} root="" scripts={SCRIPTS} wide>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <noscript>
        <p className="draft">{words.noScript}</p>
      </noscript>
      <form id="packet" hidden autoComplete="off" noValidate>
        <Offers words={words} />
        <Contents words={words} />
        <Preview words={words} />
        <Paper words={words} />
        <Facts words={words} />
        <details id="personal-facts">
          <summary>{words.personal}</summary>
          <p className="hint">{words.personalHint}</p>
          <PersonalFields words={words} />
        </details>
        <div className="actions">
          <button id="make" type="submit">
            {words.make}
          </button>
          <button id="save-packet" type="button">
            {words.savePacket}
          </button>
        </div>
      </form>
      <p id="status" role="status" />
      <div id="errors" role="alert" />
      <Result words={words} />
    </PageFrame>
  );
};
