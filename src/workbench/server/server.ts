/** Serves the workbench, and the add-in for Excel, over https on this computer. */
import { createServer } from 'node:net';
import path from 'node:path';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { certificateFor, type Certificate } from './certificate';
import { configurations, OFFICE_PATH, ROOT, type BuildOptions } from './configuration';
import { limitFrames, refuseMalformed, serveOffice } from './requests';

export interface WorkbenchServer {
  /** `https://localhost:3000` */
  readonly origin: string;
  /** Whether this computer trusts its certificate. */
  readonly isTrusted: boolean;
  readonly stop: () => Promise<void>;
}

/** The page is never reloaded by itself when a file changes: its workbook would be lost. */
interface ServerOptions extends BuildOptions {
  /** Another one is taken where this one is in use; 0 for any. */
  readonly port: number;
}

/** Resolves when the pages can be opened; rejects where the build fails. */
export async function startServer({ port, ...options }: ServerOptions): Promise<WorkbenchServer> {
  const free = await freePort(port);
  const origin = `https://localhost:${free}`;
  const compiler = webpack(configurations(origin, options));
  const certificate = await certificateFor(path.join(ROOT, 'node_modules/.cache/workbench'));
  const server = new WebpackDevServer(serving(free, certificate), compiler);
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap('workbench', (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  await server.start();
  await built;
  return { origin, isTrusted: certificate.isTrusted, stop: () => server.stop() };
}

/** How the dev server serves a build: nothing but its files and Office.js, to this computer. */
export function serving(port: number, { key, cert }: Certificate): WebpackDevServer.Configuration {
  return {
    host: 'localhost',
    port,
    server: { type: 'https', options: { key, cert } },
    // The add-in is served as it is built for production: without the server's own client in it.
    client: false,
    hot: false,
    liveReload: false,
    webSocketServer: false,
    static: false,
    compress: false,
    setupExitSignals: false,
    devMiddleware: { index: 'index.html' },
    setupMiddlewares: (middlewares) => [
      { name: 'addresses', middleware: refuseMalformed },
      { name: 'frames', middleware: limitFrames },
      // Without its own addresses, one of which starts an editor.
      ...middlewares.filter(({ name }) => name?.startsWith('webpack-dev-server-') !== true),
      { name: 'office', path: OFFICE_PATH, middleware: serveOffice },
    ],
  };
}

/** The port asked for, or any other where it is taken. */
async function freePort(wanted: number): Promise<number> {
  const probe = createServer();
  const listening = (port: number): Promise<number | undefined> =>
    new Promise((resolve) => {
      probe.once('error', () => resolve(undefined));
      probe.listen(port, 'localhost', () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
      });
    });
  const port = (await listening(wanted)) ?? (await listening(0));
  if (port === undefined) throw new Error('no port of localhost is free');
  return port;
}
