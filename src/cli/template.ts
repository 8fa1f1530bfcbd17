import { templateCommand } from './templateCommand';
import { processTerminal } from './terminal';

process.exitCode = await templateCommand(process.argv.slice(2), processTerminal());
