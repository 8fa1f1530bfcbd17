/** The jobs that the pane and the ribbon can start. A further job is an entry in JobTypes and one in JOBS. */
import type { Control } from '../excel';
import type {
  Applied,
  ApplyRequest,
  CheckedWorkbook,
  CheckRequest,
  Generated,
  GenerateRequest,
  RegisterRequest,
  Undone,
} from '../jobs';
import type { Written } from '../excel';

/** What each job is asked, and what it gives. */
export interface JobTypes {
  generate: { readonly request: GenerateRequest; readonly result: Generated };
  check: { readonly request: CheckRequest; readonly result: CheckedWorkbook };
  clearMarks: { readonly request: NoRequest; readonly result: { readonly sheets: readonly string[] } };
  applyFixes: { readonly request: ApplyRequest; readonly result: Applied };
  undoFixes: { readonly request: RegisterRequest; readonly result: Undone };
  newRegister: { readonly request: NoRequest; readonly result: Written };
}

export type NoRequest = Readonly<Record<string, never>>;
export type JobId = keyof JobTypes;
export type TabId = 'report' | 'checks' | 'benchmarks';

interface Job<Id extends JobId> {
  /** As it is called while it runs and where it ends: "Check register was cancelled". */
  readonly name: string;
  /** The tab on which its progress and its result are shown. */
  readonly tab: TabId;
  readonly run: (request: JobTypes[Id]['request'], control: Control) => Promise<JobTypes[Id]['result']>;
}

/** The use cases are loaded with the first job: the pane opens without them. */
const useCases = (): Promise<typeof import('../jobs')> => import('../jobs');

export const JOBS: { readonly [Id in JobId]: Job<Id> } = {
  generate: {
    name: 'Generate report',
    tab: 'report',
    run: async (request, control) => (await useCases()).generate(request, control),
  },
  check: {
    name: 'Check register',
    tab: 'checks',
    run: async (request, control) => (await useCases()).checkWorkbook(request, control),
  },
  clearMarks: {
    name: 'Clear marks',
    tab: 'checks',
    run: async (_request, control) => (await useCases()).clearMarks(control),
  },
  applyFixes: {
    name: 'Apply fixes',
    tab: 'checks',
    run: async (request, control) => (await useCases()).applyFixes(request, control),
  },
  undoFixes: {
    name: 'Undo fixes',
    tab: 'checks',
    run: async (request, control) => (await useCases()).undoFixes(request, control),
  },
  newRegister: {
    name: 'New register',
    tab: 'report',
    run: async (_request, control) => (await useCases()).newRegister(control),
  },
};
