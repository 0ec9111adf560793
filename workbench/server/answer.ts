/** Answers one request, or refuses it: another page, another user or another machine has no business here. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Site } from './site';

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cache-Control': 'no-store',
} as const;

const METHODS = ['GET', 'HEAD'];

export function answer(site: Site, token: string, request: IncomingMessage, response: ServerResponse): void {
  const { method = '', url = '', socket } = request;
  const refuse = (status: number, more: Readonly<Record<string, string>> = {}): void => {
    response.writeHead(status, { ...HEADERS, ...more, 'Content-Length': 0 }).end();
  };
  // A name of somebody's that was made to point at this machine is not ours.
  if (!isOurs(request.headers.host, socket.localPort)) return refuse(403);
  const prefix = `/${token}/`;
  if (!url.startsWith(prefix)) return refuse(403);
  if (!METHODS.includes(method)) return refuse(405, { Allow: METHODS.join(', ') });
  const content = site.get(url.slice(prefix.length).replace(/\?.*$/, ''));
  if (!content) return refuse(404);
  response.writeHead(200, { ...HEADERS, 'Content-Type': content.type, 'Content-Length': content.body.length });
  response.end(method === 'HEAD' ? undefined : content.body);
}

const isOurs = (host: string | undefined, port: number | undefined): boolean =>
  host === `127.0.0.1:${String(port)}` || host === `localhost:${String(port)}`;
