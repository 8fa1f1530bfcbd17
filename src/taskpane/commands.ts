/** The ribbon's commands: the same jobs as the pane's, by the same runner, without opening the pane unless it must tell. */
import { dayOfClock } from '../calendar';
import { onCommand, readPreferences, showPane } from '../excel';
import type { RegisterRequest } from '../jobs';
import { requestOf } from './choices';
import type { Cancelled, JobRunner, Ended, Failed } from './jobRunner';

type Answer = (runner: JobRunner) => Promise<Ended | Failed | Cancelled | undefined>;

/** By the names under which the manifest knows them. */
const ANSWERS = {
  generateAppendix: (runner) => runner.run('generate', async () => ({ ...(await remembered()), kind: 'appendix' })),
  refreshBenchmarks: (runner) => runner.run('refreshBenchmarks', remembered),
  checkRegister: (runner) => runner.run('check', remembered),
  clearMarks: (runner) => runner.run('clearMarks', {}),
  newRegister: (runner) => runner.run('newRegister', {}),
} satisfies Record<string, Answer>;

export const COMMANDS = Object.keys(ANSWERS);

/** Answers the ribbon from now on. Every command is completed, however its job ends. */
export function answerRibbon(runner: JobRunner): void {
  for (const [name, answer] of Object.entries<Answer>(ANSWERS)) {
    onCommand(name, async () => {
      const ended = await answer(runner);
      if (ended ? mustTell(ended) : runner.state().refused !== undefined) await showPane();
    });
  }
}

/** The register and the settings as they were chosen in the pane. */
async function remembered(): Promise<RegisterRequest & { readonly today: number }> {
  return { ...requestOf(await readPreferences()), today: dayOfClock(new Date()) };
}

/** Whether there is something to say that the workbook does not show by itself. */
export function mustTell(ended: Ended): boolean {
  if (ended.state !== 'done') return ended.state === 'failed';
  switch (ended.job) {
    case 'generate': {
      const { report, kept, remarks } = ended.result;
      return kept.length + remarks.length > 0 || report.findings.some(({ severity }) => severity !== 'note');
    }
    case 'refreshBenchmarks': {
      const { findings, keptAsTyped, kept, remarks, upToDate } = ended.result;
      return upToDate || findings.length + keptAsTyped.length + kept.length + remarks.length > 0;
    }
    case 'clearMarks':
      return ended.result.sheets.length === 0;
    case 'newRegister':
      return ended.result.remarks.length > 0;
    default:
      return true;
  }
}
