/** What the workbench's server answers, with the real dev server in front of a page of its own. */
import { X509Certificate } from 'node:crypto';
import { chmodSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { request } from 'node:https';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import webpack from 'webpack';
import WebpackDevServer from 'webpack-dev-server';
import { certificateFor, type Certificate } from '../../src/workbench/server/certificate';
import { EXCEL_FRAMES } from '../../src/workbench/server/requests';
import { serving } from '../../src/workbench/server/server';
import { newFolder } from '../support/folders';

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
}

let certificate: Certificate;
let server: WebpackDevServer;
let port = 0;

beforeAll(async () => {
  certificate = await certificateFor(newFolder());
  const context = newFolder();
  writeFileSync(join(context, 'index.js'), 'console.log(1)');
  const pages = {
    apply: (compiler: webpack.Compiler) =>
      compiler.hooks.thisCompilation.tap('pages', (compilation) => {
        for (const page of ['index.html', 'pane.html', 'taskpane.html'])
          compilation.emitAsset(page, new webpack.sources.RawSource(`<p>${page}</p>`));
      }),
  };
  const compiler = webpack({
    context,
    entry: './index.js',
    mode: 'none',
    plugins: [pages],
    stats: 'none',
    infrastructureLogging: { level: 'none' },
  });
  server = new WebpackDevServer(serving(0, certificate), compiler);
  await server.start();
  port = (server.server?.address() as AddressInfo).port;
});
afterAll(() => server.stop());

/** As the path is written, which a URL would tidy up. */
function get(path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request(
      { host: 'localhost', port, path, method, ca: certificate.cert, servername: 'localhost', headers },
      (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
      },
    )
      .on('error', reject)
      .end();
  });
}

describe('the server', () => {
  it('serves the pages and Office.js with its parts, in any case', async () => {
    expect((await get('/')).body).toBe('<p>index.html</p>');
    expect((await get('/pane.html?x=%')).body).toBe('<p>pane.html</p>');
    const office = await get('/office/Office.js');
    expect([office.status, office.headers['content-type']]).toEqual([200, expect.stringContaining('javascript')]);
    expect(office.body.length).toBeGreaterThan(10_000);
  });

  it('starts no editor, builds nothing anew and lists nothing', async () => {
    for (const path of [
      '/webpack-dev-server/open-editor?fileName=package.json',
      '/webpack-dev-server/invalidate',
      '/webpack-dev-server',
      '/__webpack_dev_server__/sockjs.bundle.js',
    ])
      for (const method of ['GET', 'POST']) expect((await get(path, {}, method)).status, path).toBe(404);
  });

  it('answers a malformed address with 400', async () => {
    for (const path of [
      '/%',
      '/%E0%A4%A',
      '/office/%',
      '/office/%zz.js',
      '/index.html%',
      '/%c0%af',
      '/%00',
      '/office/a%00.js',
      '//',
    ])
      expect((await get(path)).status, path).toBe(400);
  });

  it('serves no folder, nothing that is not there and nothing outside, and goes on', async () => {
    for (const path of [
      '/office/',
      '/office/lib',
      '/office/absent.js',
      '/office/../package.json',
      '/office/%2e%2e/package.json',
      '/office/..%2f..%2fpackage.json',
      '/office/..%5cpackage.json',
      '/absent',
    ])
      expect([403, 404], path).toContain((await get(path)).status);
    expect((await get('/')).status).toBe(200);
  });

  it('lets a page be framed by the workbench alone, and the one for Excel by Excel', async () => {
    for (const path of ['/', '/index.html', '/pane.html', '/office/office.js', '/task%70ane.html']) {
      const { headers } = await get(path);
      expect([headers['content-security-policy'], headers['x-frame-options']], path).toEqual([
        "frame-ancestors 'self'",
        'SAMEORIGIN',
      ]);
    }
    expect((await get('/absent')).headers['x-frame-options']).toBe('SAMEORIGIN');
    const { headers } = await get('/taskpane.html');
    expect([headers['content-security-policy'], headers['x-frame-options']]).toEqual([EXCEL_FRAMES, undefined]);
    expect(readFileSync('README.md', 'utf8')).toContain(`Content-Security-Policy: ${EXCEL_FRAMES}`);
  });

  it('answers only to the names of this computer', async () => {
    expect((await get('/', { host: 'elsewhere.example' })).status).toBe(403);
    expect((await get('/office/office.js', { host: 'elsewhere.example' })).status).toBe(403);
  });
});

describe('its certificate', () => {
  const only = (folder: string): string => join(folder, readdirSync(folder)[0] ?? '');

  it('has a key that its owner alone can read, and vouches for this computer and for nothing else', async () => {
    const folder = join(newFolder(), 'made/now');
    const { cert, isTrusted } = await certificateFor(folder);
    expect(readdirSync(folder)).toHaveLength(1);
    expect((statSync(only(folder)).mode & 0o777).toString(8)).toBe('600');
    expect(readFileSync(only(folder), 'utf8')).toContain('PRIVATE KEY');
    const read = new X509Certificate(cert);
    expect([read.ca, read.subjectAltName, isTrusted]).toEqual([
      false,
      'DNS:localhost, IP Address:127.0.0.1, IP Address:0:0:0:0:0:0:0:1',
      false,
    ]);
  });

  it('is kept, but made anew where others could read its key', async () => {
    const folder = newFolder();
    const first = await certificateFor(folder);
    expect(await certificateFor(folder)).toEqual(first);
    chmodSync(only(folder), 0o644);
    const second = await certificateFor(folder);
    expect(second.key).not.toBe(first.key);
    expect((statSync(only(folder)).mode & 0o777).toString(8)).toBe('600');
    expect(await certificateFor(folder)).toEqual(second);
  });
});
