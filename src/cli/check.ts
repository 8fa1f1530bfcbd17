import { checkCommand } from './checkCommand';
import { processTerminal } from './terminal';

process.exitCode = await checkCommand(process.argv.slice(2), processTerminal());
