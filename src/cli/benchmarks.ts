import { benchmarksCommand } from './benchmarksCommand';
import { processTerminal } from './terminal';

process.exitCode = await benchmarksCommand(process.argv.slice(2), processTerminal());
