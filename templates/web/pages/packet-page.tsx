import type { Locale } from '../../../scripts/model/locale.ts';
import { Facts } from '../packet/clinic-part.tsx';
import { Bar, Contents, Offers, Paper, Preview, Result } from '../packet/packet-parts.tsx';
import { PersonalFields } from '../packet/typed-fields.tsx';
import { LanguageLinks, PageFrame } from '../page-frame.tsx';
import type { OtherLanguage, SiteFolder } from '../site-folder.ts';

export type PacketPageProps = {
  locale: Locale;
  folder: SiteFolder;
  /** The same page in other languages. */
  others: readonly OtherLanguage[];
};

/** The page that makes one PDF of several sheets, on the device of whoever looks at it. */
export const PacketPage = ({ locale, folder, others }: PacketPageProps) => {
  const { packet: words } = locale;
  return (
    <PageFrame
      locale={locale}
      title={words.title}
      root={folder.root}
      home={folder.path}
      others={others}
      scriptFolder={folder.scripts}
      scripts={[`${folder.scripts}packet-data.js`, 'assets/packet.js']}
      wide
    >
      <LanguageLinks others={others} root={folder.root} />
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
          <summary>
            {words.personal}
            <span id="person-filled" />
          </summary>
          <p className="hint">{words.personalHint}</p>
          <PersonalFields words={words} />
        </details>
        <div className="actions">
          <button id="save-packet" type="button">
            {words.savePacket}
          </button>
        </div>
        <div id="errors" role="alert" tabIndex={-1} />
        <Bar words={words} />
      </form>
      <Result words={words} />
    </PageFrame>
  );
};
