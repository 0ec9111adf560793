/** The page around a letter, for mail programs and for print. */
import type { CustomerLanguage } from '../../text/written';
import { html, type Html } from './html';

type Page = {
  readonly language: CustomerLanguage;
  readonly title: string;
  /** Of the body. */
  readonly style: string;
  /** Rules that cannot stand at an element, such as the size of paper. */
  readonly rules?: Html;
  readonly content: Html;
};

export const htmlPage = ({ language, title, style, rules, content }: Page): string =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="format-detection" content="telephone=no, date=no, address=no" />
        <title>${title}</title>
        ${rules ?? []}
      </head>
      <body style="${style}">
        ${content}
      </body>
    </html> `.html;
