/** Serves a site on this machine alone, at an address that cannot be guessed. */
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { cannotRead } from '../../files/failure';
import { errorCode } from '../../files/error-code';
import { answer, type Actions } from './answer';
import type { Site } from './site';

export type Served = { readonly address: string; readonly close: () => Promise<void> };

const LOOPBACK = '127.0.0.1';
const FIRST_PORT = 4820;
const PORTS_TRIED = 100;
const TOKEN_BYTES = 16;

/** On `port`, else on the first that is free. */
export async function serve(site: Site, port: number | undefined, actions: Actions = new Map()): Promise<Served> {
  const token = randomBytes(TOKEN_BYTES).toString('base64url');
  const server = createServer((request, response) => {
    answer({ site, actions, token }, request, response).catch((defect: unknown) => {
      process.stderr.write(`${String(defect)}\n`);
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  await (port === undefined ? listenFrom(server, FIRST_PORT) : listen(server, port));
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://${LOOPBACK}:${String(taken)}/${token}/`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

async function listenFrom(server: Server, first: number): Promise<void> {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    try {
      await listening(server, port);
      return;
    } catch (error) {
      if (!TAKEN.has(errorCode(error))) throw error;
    }
  }
  // Any that the system has.
  return listening(server, 0);
}

async function listen(server: Server, port: number): Promise<void> {
  try {
    await listening(server, port);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'EADDRINUSE') throw cannotRead(({ hosts }) => hosts.workbench.portTaken(port), error);
    if (code === 'EACCES') throw cannotRead(({ hosts }) => hosts.workbench.portForbidden(port), error);
    throw error;
  }
}

/** Some systems keep ranges of ports for themselves, which is no reason to stop either. */
const TAKEN: ReadonlySet<string> = new Set(['EADDRINUSE', 'EACCES']);

async function listening(server: Server, port: number): Promise<void> {
  server.listen(port, LOOPBACK);
  await once(server, 'listening');
}
