/**
 * A message as a file (`.eml`) that mail programs open as one of the user's own, not sent yet (`X-Unsent`).
 *
 * The same message is always the same bytes, and all of them are ASCII. There is no date and no identifier: the program
 * that sends it gives them. The dialect is RFC 5322 with MIME (2045 to 2047, 2387).
 */
import { mailboxHeader, textHeader, type Mailbox } from './mime/headers';
import { quotedPrintable } from './mime/quoted-printable';

/** A file whose content is base64. `name` is one of ours: ASCII letters, digits, `.`, `_` and `-`. */
export type MailFile = { readonly name: string; readonly type: string; readonly base64: string };

export type Mail = {
  /** Left out where the sender's address is not known. */
  readonly from?: Mailbox;
  readonly to: readonly Mailbox[];
  readonly subject: string;
  readonly language: string;
  readonly text: string;
  readonly html: string;
  /** Shown in the HTML, which names it `cid:` and its `id`. */
  readonly image?: MailFile & { readonly id: string };
  readonly attachments: readonly MailFile[];
};

/** The headers of a part, and what it holds. */
type Part = { readonly headers: readonly string[]; readonly content: string };

export const emlOf = (mail: Mail): string =>
  lines([
    'X-Unsent: 1',
    ...(mail.from ? [mailboxHeader('From', [mail.from])] : []),
    ...(mail.to.length > 0 ? [mailboxHeader('To', mail.to)] : []),
    textHeader('Subject', mail.subject),
    `Content-Language: ${mail.language}`,
    'MIME-Version: 1.0',
    written(contentOf(mail)),
  ]);

function contentOf(mail: Mail): Part {
  const html = textPart('html', mail.html);
  const shown = mail.image ? multipart('related', [html, imagePart(mail.image)]) : html;
  const message = multipart('alternative', [textPart('plain', mail.text), shown]);
  return mail.attachments.length > 0
    ? multipart('mixed', [message, ...mail.attachments.map((file) => filePart(file, 'attachment'))])
    : message;
}

const textPart = (type: 'plain' | 'html', text: string): Part => ({
  headers: [`Content-Type: text/${type}; charset=utf-8`, 'Content-Transfer-Encoding: quoted-printable'],
  content: quotedPrintable(text),
});

function imagePart(image: NonNullable<Mail['image']>): Part {
  const { headers, content } = filePart(image, 'inline');
  return { headers: [...headers, `Content-ID: <${image.id}>`], content };
}

const filePart = ({ name, type, base64 }: MailFile, disposition: 'inline' | 'attachment'): Part => ({
  headers: [
    `Content-Type: ${type}; name="${name}"`,
    'Content-Transfer-Encoding: base64',
    `Content-Disposition: ${disposition};\r\n filename="${name}"`,
  ],
  content: (base64.match(/.{1,76}/g) ?? []).join('\r\n'),
});

/** The boundary can stand in no part: quoted-printable writes `=` before a hexadecimal digit only, base64 at its end. */
function multipart(type: 'mixed' | 'alternative' | 'related', parts: readonly Part[]): Part {
  const boundary = `=_${type}`;
  const root = type === 'related' ? ' type="text/html";' : '';
  return {
    headers: [`Content-Type: multipart/${type};${root} boundary="${boundary}"`],
    content: lines([...parts.map((part) => `--${boundary}\r\n${written(part)}`), `--${boundary}--`]),
  };
}

const written = ({ headers, content }: Part): string => lines([...headers, '', content]);

const lines = (all: readonly string[]): string => all.join('\r\n');
