import { appendixCommand } from './appendixCommand';
import { processTerminal } from './terminal';

process.exitCode = await appendixCommand(process.argv.slice(2), processTerminal());
