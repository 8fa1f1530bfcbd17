/** The real Chromium that `npm ci` brings (Linux x64); elsewhere the Chrome or Edge that is installed. */
import { chromium, type LaunchOptions } from 'playwright-core';

/** Without them the browser would call its maker. */
const QUIET = [
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-sync',
  '--disable-domain-reliability',
  '--metrics-recording-only',
  '--no-pings',
];

export async function launchOptions(): Promise<LaunchOptions> {
  const args = [...QUIET, '--no-sandbox', '--disable-dev-shm-usage'];
  if (process.platform === 'linux' && process.arch === 'x64') {
    const { default: packaged } = await import('@sparticuz/chromium');
    packaged.setGraphicsMode = false;
    return { executablePath: await packaged.executablePath(), args, headless: true };
  }
  return { channel: process.platform === 'win32' ? 'msedge' : 'chrome', args, headless: true };
}

export { chromium };
