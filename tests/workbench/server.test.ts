/** What the server of the page answers, and whom it refuses. */
import { request } from 'node:http';
import { connect } from 'node:net';
import os from 'node:os';
import { testFolder } from '../cli/folder';
import { serve, type Served } from '../../workbench/server/serve';
import { siteOf } from '../../workbench/server/site';

const folder = testFolder();
let served: Served;

beforeEach(async () => {
  folder.write('secret.txt', 'not a file of the page');
  folder.write('page.html', '<!doctype html>');
  folder.write('page.js', 'void 0;');
  const save = (sent: Buffer) =>
    Promise.resolve({ type: 'text/plain', name: 'été.txt', body: Buffer.from(`got ${sent.toString()}`) });
  served = await serve(siteOf(folder.path('.'), { title: 'Été', sheets: [] }), 0, new Map([['save-as', save]]));
});

afterEach(() => served.close());

type Answer = { readonly status: number; readonly headers: Record<string, unknown>; readonly body: string };

/** The path is sent as it is: a client that tidies it up would hide what is tested. */
const ask = (path: string, { method = 'GET', host = '', more = {}, body: sent = '' } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(served.address);
    const headers = { ...(host !== '' && { host }), ...more };
    request({ hostname, port, path, method, headers }, (response) => {
      let body = '';
      response.on('data', (data: Buffer) => (body += data.toString()));
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end(sent);
  });

const below = (name: string): string => new URL(served.address).pathname + name;

const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; font-src 'self'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
};

test('the page, its script and the workbook are there, each with its type', async () => {
  const answers = await Promise.all(['', 'page.html', 'page.js', 'workbook.json'].map((name) => ask(below(name))));
  expect(answers.map(({ status, headers, body }) => [status, headers['content-type'], body])).toEqual([
    [200, 'text/html; charset=utf-8', '<!doctype html>'],
    [200, 'text/html; charset=utf-8', '<!doctype html>'],
    [200, 'text/javascript; charset=utf-8', 'void 0;'],
    [200, 'application/json', '{"title":"Été","sheets":[]}'],
  ]);
});

test('every answer has the same headers of protection, refusals too', async () => {
  const answers = await Promise.all([
    ask(below('')),
    ask('/'),
    ask(below('nothing')),
    ask(below(''), { method: 'PUT' }),
  ]);
  expect(answers.map(({ status }) => status)).toEqual([200, 403, 404, 405]);
  for (const { headers } of answers) expect(headers).toMatchObject(HEADERS);
});

test.each(['/', '/page.html', '/workbook.json', '/x/page.html', '//page.html'])(
  '%s without the token is refused',
  async (path) => {
    const { status, body } = await ask(path);
    expect([status, body]).toEqual([403, '']);
  },
);

test('half a token is none, and each server has another', async () => {
  expect((await ask(below('').slice(0, -2) + '/')).status).toBe(403);
  const other = await serve(new Map(), 0);
  expect(new URL(other.address).pathname).not.toBe(below(''));
  expect(new URL(other.address).pathname).toMatch(/^\/[\w-]{22}\/$/);
  await other.close();
});

test('under a name that somebody has pointed at this machine, nothing is answered', async () => {
  const { port } = new URL(served.address);
  for (const host of [
    'example.com',
    `example.com:${port}`,
    '127.0.0.1',
    '127.0.0.1:1',
    `127.0.0.1.example.com:${port}`,
  ]) {
    expect((await ask(below(''), { host })).status).toBe(403);
  }
  expect((await ask(below(''), { host: `localhost:${port}` })).status).toBe(200);
});

test.each([
  'secret.txt',
  '../secret.txt',
  '%2e%2e/secret.txt',
  '..%2fsecret.txt',
  './page.html',
  'page.html/',
  '/etc/passwd',
])('%s is not among the files of the page', async (name) => {
  expect((await ask(below(name))).status).toBe(404);
});

test('only reading is allowed, and a head has no body', async () => {
  for (const method of ['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH']) {
    const { status, headers } = await ask(below(''), { method });
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  }
  const { status, headers, body } = await ask(below('page.js'), { method: 'HEAD' });
  expect([status, headers['content-length'], body]).toEqual([200, '7', '']);
});

test('no other address of this machine answers', async () => {
  const { port } = new URL(served.address);
  const others = Object.values(os.networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter(({ internal, family }) => !internal && family === 'IPv4')
    .map(({ address }) => address);
  for (const address of [...others, '127.0.0.2']) {
    const reached = await new Promise<boolean>((resolve) => {
      const socket = connect({ host: address, port: Number(port), timeout: 2000 });
      const end = (is: boolean) => () => {
        socket.destroy();
        resolve(is);
      };
      socket.on('connect', end(true)).on('error', end(false)).on('timeout', end(false));
    });
    expect(reached).toBe(false);
  }
});

describe('what is sent to be saved', () => {
  const origin = (): string => new URL(served.address).origin;
  const send = (more: Readonly<Record<string, string>>, path = below('save-as')): Promise<Answer> =>
    ask(path, { method: 'POST', more: { 'content-type': 'application/json', ...more }, body: '{}' });

  test('comes from the page itself, and is answered with a file', async () => {
    const { status, headers, body } = await send({ origin: origin(), 'sec-fetch-site': 'same-origin' });
    expect([status, body]).toEqual([200, 'got {}']);
    expect(headers).toMatchObject({
      ...HEADERS,
      'content-disposition': "attachment; filename*=UTF-8''%C3%A9t%C3%A9.txt",
    });
  });

  test.each([
    ['without an origin', {}],
    ['from another page', { origin: 'http://example.com' }],
    ['from another port', { origin: 'http://127.0.0.1:1' }],
    ['from a page that the browser calls another', { origin: 'own', 'sec-fetch-site': 'cross-site' }],
  ])('%s it is refused', async (_, more: Readonly<Record<string, string>>) => {
    expect((await send({ ...more, ...(more['origin'] === 'own' && { origin: origin() }) })).status).toBe(403);
  });

  test('only in JSON, only by POST, and only below the token', async () => {
    expect((await send({ origin: origin(), 'content-type': 'text/plain' })).status).toBe(415);
    expect((await ask(below('save-as'))).status).toBe(405);
    expect((await send({ origin: origin() }, '/save-as')).status).toBe(403);
  });

  test('is refused when it is too much', async () => {
    const much = { origin: origin(), 'content-length': String(600 * 1024 ** 2), expect: '100-continue' };
    expect(
      (await ask(below('save-as'), { method: 'POST', more: { 'content-type': 'application/json', ...much } })).status,
    ).toBe(413);
  });
});
