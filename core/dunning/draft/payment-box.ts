/** Where to pay, in HTML: the account, the code for telephones, and the link. */
import type { QrImage } from '../payment/qr-image';
import { html, NOTHING, type Html } from './html';
import type { Letter } from './letter';
import { styles } from './styles';

/** A picture and where the page finds it. */
export type PlacedImage = QrImage & { readonly source: string };

export function paymentBox({ payment: { transfer, link }, words }: Letter, code: PlacedImage | undefined): Html {
  if (transfer.length === 0) return link === undefined ? NOTHING : payOnline(words.payment.link, link);
  return html`<table width="100%" cellpadding="0" cellspacing="0" border="0" style="${styles.table}">
      <tr>
        <td style="${styles.box}">
          <p style="${styles.boxTitle}">${words.payment.title}</p>
          <table align="left" cellpadding="0" cellspacing="0" border="0" style="margin:0 16px 0 0">
            ${transfer.map(
              ([label, value]) =>
                html`<tr>
                  <td style="${styles.label}">${label}</td>
                  <td style="${styles.value}">${value}</td>
                </tr> `,
            )}
          </table>
          ${code ? codeTable(code, words.payment.scan) : NOTHING}
        </td>
      </tr>
    </table>
    ${link === undefined ? NOTHING : payOnline(words.payment.link, link)}`;
}

/** Beside the account where there is room, below it where there is not. */
const codeTable = ({ source, size }: PlacedImage, caption: string): Html =>
  html`<table align="left" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 0 0">
    <tr>
      <td><img src="${source}" width="${size}" height="${size}" alt="${caption}" style="display:block;border:0" /></td>
    </tr>
    <tr>
      <td width="${size}" style="padding:4px 0 0 0;${styles.quiet}">${caption}</td>
    </tr>
  </table> `;

const payOnline = (label: string, link: string): Html =>
  html`<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 20px 0">
    <tr>
      <td bgcolor="#1f4e79"><a href="${link}" style="${styles.button}">${label}</a></td>
    </tr>
  </table> `;
