/** Serves the workbench, and the add-in for Excel, over https on this computer. */
import { createReadStream, existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { homedir } from 'node:os';
import path from 'node:path';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { configurations, OFFICE_PATH, type BuildOptions } from './configuration';

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
  const certificate = trustedCertificate();
  const server = new WebpackDevServer(
    {
      host: 'localhost',
      port: free,
      server: { type: 'https', ...(certificate ? { options: certificate } : {}) },
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
        { name: 'office', path: OFFICE_PATH, middleware: serveOffice },
        ...middlewares,
      ],
    },
    compiler,
  );
  const built = new Promise<void>((resolve, reject) => {
    compiler.hooks.done.tap('workbench', (stats) => {
      if (stats.hasErrors()) reject(new Error(stats.toString({ all: false, errors: true })));
      else resolve();
    });
  });
  await server.start();
  await built;
  return { origin, isTrusted: certificate !== undefined, stop: () => server.stop() };
}

/** What `npx office-addin-dev-certs install` made and had trusted; without it webpack-dev-server makes one of its own. */
function trustedCertificate(): { key: Buffer; cert: Buffer } | undefined {
  const [key = '', cert = ''] = ['localhost.key', 'localhost.crt'].map((name) =>
    path.join(homedir(), '.office-addin-dev-certs', name),
  );
  return existsSync(key) && existsSync(cert) ? { key: readFileSync(key), cert: readFileSync(cert) } : undefined;
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

const OFFICE = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Office.js asks for its parts in mixed case; the package's files are in lower case. */
const serveOffice: WebpackDevServer.ExpressRequestHandler = (request, response, next) => {
  const name = decodeURIComponent(request.path).toLowerCase().replace(/^\/+/, '');
  const file = path.join(OFFICE, name);
  if (!file.startsWith(OFFICE + path.sep) || !existsSync(file)) {
    next();
    return;
  }
  response.setHeader('content-type', TYPES[path.extname(file)] ?? 'application/octet-stream');
  createReadStream(file).pipe(response);
};

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
};
