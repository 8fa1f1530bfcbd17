/**
 * Once a run: the workbench as `npm start` serves it. `WORKBENCH=https://localhost:3000` takes a workbench
 * that runs already, which saves the time of building it.
 */
import type { TestProject } from 'vitest/node';
import { startServer } from '../../src/workbench/server/server';

declare module 'vitest' {
  interface ProvidedContext {
    /** `https://localhost:40123` */
    readonly workbench: string;
  }
}

export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const running = process.env.WORKBENCH;
  const server =
    running === undefined
      ? await startServer({ port: 0, watch: false, development: false })
      : { origin: running, stop: () => Promise.resolve() };
  project.provide('workbench', server.origin);
  return () => server.stop();
}
