/** `npm run sample`: writes the sample registers in assets/ anew. The seeds are fixed, so the same files come out. */
import { fileURLToPath } from 'node:url';
import { saveWorkbook } from '../host';
import { writeOutputs } from './outputs';
import { SAMPLES } from './sample/samples';
import { sampleWorkbook } from './sample/workbook';
import { processTerminal, runCommand } from './terminal';

process.exitCode = await runCommand('sample', processTerminal(), async (terminal) => {
  const files = SAMPLES.map(({ file, sheets }) => ({
    path: fileURLToPath(new URL(`../../assets/${file}`, import.meta.url)),
    content: saveWorkbook(sampleWorkbook(sheets())),
  }));
  await writeOutputs(files, true);
  for (const { path } of files) terminal.out(`${path} written`);
});
