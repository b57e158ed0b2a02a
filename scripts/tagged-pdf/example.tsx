/** @jsxRuntime automatic */
// npx tsx scripts/tagged-pdf/example.tsx font.ttf [letter.pdf]
import { writeFile } from 'node:fs/promises';
import { Document, Font } from '@react-pdf/renderer';
import { Page, Path, renderTagged, Svg, Text, View } from './index.ts';

const [font, file = 'letter.pdf'] = process.argv.slice(2);
if (font === undefined) throw new Error('Name a TrueType font: the text is embedded in it.');
Font.register({ family: 'Body', src: font });

const letter = (
  <Document>
    <Page size="A4" style={{ fontFamily: 'Body', fontSize: 12, padding: 60 }}>
      <Text tag="H1">Your bone scan</Text>
      <Text tag="P">
        Please come on <Text tag="Strong">Monday at 10 in the morning</Text>.
      </Text>
      <Svg tag={{ type: 'Figure', alt: 'A clock at ten' }} width={60} height={60} viewBox="0 0 60 60">
        <Path d="M30 5a25 25 0 1 0 .1 0ZM30 30V12M30 30L16 22" stroke="#000" strokeWidth={3} fill="none" />
      </Svg>
      <Text tag="H2">What to bring</Text>
      <View tag={{ type: 'L', numbering: 'Disc' }}>
        <View tag="LI" style={{ flexDirection: 'row' }}>
          <Text tag="Lbl" style={{ width: 12 }}>
            •
          </Text>
          <Text tag="LBody">The list of your medicines</Text>
        </View>
      </View>
    </Page>
  </Document>
);

const { bytes } = await renderTagged(letter, { title: 'Your bone scan', language: 'en', date: new Date(0) });
await writeFile(file, bytes);
