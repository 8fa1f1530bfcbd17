/** `npm start`: serves the workbench and says where. `--development` builds it to be debugged. */
import { parseArgs } from 'node:util';
import { startServer } from './server';

const { values } = parseArgs({ options: { development: { type: 'boolean', default: false } } });
const { origin, isTrusted } = await startServer({ port: 3000, watch: true, development: values.development });
process.stdout.write(`\nThe workbench is at ${origin}/\n`);
if (!isTrusted) {
  process.stdout.write(`
Its certificate was made on this computer and is trusted by nobody, so the browser warns the first time:
choose "Advanced" and then to go on to localhost.
`);
}
process.stdout.write('Stop with Ctrl+C.\n');
