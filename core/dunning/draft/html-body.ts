/** A letter as the HTML of a mail: one column, at most 600 pixels wide, as wide as the screen where that is narrower. */
import { html } from './html';
import { htmlPage } from './html-page';
import { htmlParts } from './html-parts';
import type { Letter } from './letter';
import type { PlacedImage } from './payment-box';
import { styles } from './styles';

export const htmlBody = (letter: Letter, code: PlacedImage | undefined): string =>
  htmlPage({
    language: letter.language,
    title: letter.subject,
    style: 'margin:0;padding:0;background-color:#ffffff',
    content: html`<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
      <tr>
        <td style="padding:16px">
          <table
            role="presentation"
            width="600"
            cellpadding="0"
            cellspacing="0"
            border="0"
            style="width:100%;max-width:600px"
          >
            <tr>
              <td style="${styles.text}">${htmlParts(letter, code)}</td>
            </tr>
          </table>
        </td>
      </tr>
    </table>`,
  });
