/** What the server does with a request before the built files are looked at. */
import { createRequire } from 'node:module';
import path from 'node:path';
import type WebpackDevServer from 'webpack-dev-server';

type Handler = WebpackDevServer.ExpressRequestHandler;

/**
 * Who may show a page in a frame. The page that Excel shows says what the README asks of any server; all others are for
 * the workbench alone.
 */
export const EXCEL_FRAMES =
  "frame-ancestors 'self' https://*.officeapps.live.com https://*.sharepoint.com https://*.office.com https://excel.cloud.microsoft https://onedrive.live.com";

/** Says to every page who may frame it. */
export const limitFrames: Handler = (request, response, next) => {
  if (request.path === '/taskpane.html') response.setHeader('content-security-policy', EXCEL_FRAMES);
  else {
    response.setHeader('content-security-policy', "frame-ancestors 'self'");
    response.setHeader('x-frame-options', 'SAMEORIGIN');
  }
  next();
};

/** Answers an address that can't be decoded with 400, where other handlers would fail. */
export const refuseMalformed: Handler = (request, response, next) => {
  if (isDecodable(request.url)) next();
  else response.status(400).type('text').send('Malformed address');
};

function isDecodable(url: string): boolean {
  try {
    return !decodeURIComponent(new URL(url, 'https://localhost').pathname).includes('\0');
  } catch {
    return false;
  }
}

const OFFICE = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);

/** Office.js asks for its parts in mixed case; the package's files are in lower case. */
export const serveOffice: Handler = (request, response, next) => {
  response.sendFile(decodeURIComponent(request.path).toLowerCase(), { root: OFFICE }, (error?: Error) => {
    if (error) next();
  });
};
