/** Answers one request, or refuses it: another page, another user or another machine has no business here. */
import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import type { Content, Site } from './site';

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;

const METHODS = ['GET', 'HEAD'];

/** By its name below the token, what answers to what is sent there. */
export type Actions = ReadonlyMap<string, (sent: Buffer) => Promise<Content>>;

type Place = { readonly site: Site; readonly actions: Actions; readonly token: string };
type Refused = { readonly status: number; readonly headers?: Readonly<Record<string, string>> };

export async function answer(place: Place, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const given = await contentFor(place, request);
  if ('status' in given) {
    response.writeHead(given.status, { ...HEADERS, ...given.headers, 'Content-Length': 0 }).end();
    return;
  }
  const { type, name, body } = given;
  const kept =
    name === undefined ? {} : { 'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}` };
  response.writeHead(200, { ...HEADERS, ...kept, 'Content-Type': type, 'Content-Length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

async function contentFor({ site, actions, token }: Place, request: IncomingMessage): Promise<Content | Refused> {
  const { method = '', url = '', socket, headers } = request;
  // A name of somebody's that was made to point at this machine is not ours.
  if (!isOurs(headers.host, socket.localPort)) return { status: 403 };
  const prefix = `/${token}/`;
  if (!url.startsWith(prefix)) return { status: 403 };
  const name = url.slice(prefix.length).replace(/\?.*$/, '');
  const action = actions.get(name);
  if (action) {
    if (method !== 'POST') return { status: 405, headers: { Allow: 'POST' } };
    if (!isOwnPage(headers)) return { status: 403 };
    if (headers['content-type'] !== 'application/json') return { status: 415 };
    const sent = await bodyOf(request);
    return sent ? action(sent) : { status: 413, headers: { Connection: 'close' } };
  }
  if (!METHODS.includes(method)) return { status: 405, headers: { Allow: METHODS.join(', ') } };
  return site.get(name) ?? { status: 404 };
}

const isOurs = (host: string | undefined, port: number | undefined): boolean =>
  host === `127.0.0.1:${String(port)}` || host === `localhost:${String(port)}`;

/** Browsers say which page sends; one of another origin has no business here, even if it knew the token. */
const isOwnPage = ({ host = '', origin, 'sec-fetch-site': site }: IncomingHttpHeaders): boolean =>
  origin === `http://${host}` && (site === undefined || site === 'same-origin');

/** Above what the largest workbook of the grid comes to. */
const MOST_SENT = 512 * 1024 ** 2;

/** Undefined when it is too much. */
async function bodyOf(request: IncomingMessage): Promise<Buffer | undefined> {
  if (Number(request.headers['content-length'] ?? 0) > MOST_SENT) return undefined;
  const pieces: Buffer[] = [];
  let size = 0;
  for await (const piece of request as AsyncIterable<Buffer>) {
    size += piece.length;
    if (size > MOST_SENT) return undefined;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}
