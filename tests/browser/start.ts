/**
 * Once a run: the workbench as `npm start` serves it, and the browser. `WORKBENCH=https://localhost:3000` takes a workbench
 * that runs already, which saves the time of building it.
 */
import { chromium } from 'playwright-core';
import type { TestProject } from 'vitest/node';
import { startServer } from '../../src/workbench/server/server';
import { launchOptions } from './browser';

declare module 'vitest' {
  interface ProvidedContext {
    /** `https://localhost:40123` */
    readonly workbench: string;
    /** Where Playwright finds the browser. */
    readonly browser: string;
  }
}

export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.WORKBENCH;
  const [server, browser] = await Promise.all([
    running === undefined
      ? startServer({ port: 0, watch: false, development: false })
      : { origin: running, stop: () => Promise.resolve() },
    launchOptions().then((options) => chromium.launchServer(options)),
  ]);
  project.provide('workbench', server.origin);
  project.provide('browser', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await server.stop();
  };
}
