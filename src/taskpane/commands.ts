/** The ribbon's commands: the same jobs as the pane's, on the same desk, without opening the pane unless it must tell. */
import { dayOfClock } from '../calendar';
import { onCommand, readPreferences, showPane } from '../excel';
import type { RegisterRequest } from '../jobs';
import { requestOf } from './choices';
import type { Cancelled, Desk, Ended, Failed } from './desk';

type Answer = (desk: Desk) => Promise<Ended | Failed | Cancelled | undefined>;

/** By the names under which the manifest knows them. */
const ANSWERS = {
  generateAppendix: (desk) => desk.run('generate', async () => ({ ...(await remembered()), kind: 'appendix' })),
  refreshBenchmarks: (desk) => desk.run('refreshBenchmarks', remembered),
  checkRegister: (desk) => desk.run('check', remembered),
  clearMarks: (desk) => desk.run('clearMarks', {}),
  newRegister: (desk) => desk.run('newRegister', {}),
} satisfies Record<string, Answer>;

export const COMMANDS = Object.keys(ANSWERS);

/** Answers the ribbon from now on. Every command is completed, however its job ends. */
export function answerRibbon(desk: Desk): void {
  for (const [name, answer] of Object.entries<Answer>(ANSWERS)) {
    onCommand(name, async () => {
      const ended = await answer(desk);
      if (ended ? mustTell(ended) : desk.state().refused !== undefined) await showPane();
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
