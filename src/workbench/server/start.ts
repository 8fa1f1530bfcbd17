/** `npm start`: serves the workbench and says where. */
import { startServer } from './server';

const { origin } = await startServer({ port: 3000, watch: true });
process.stdout.write(`
The workbench is at ${origin}/

Its certificate was made on this computer and is trusted by nobody, so the browser warns the first time:
choose "Advanced" and then to go on to localhost. Stop with Ctrl+C.
`);
