/** The jobs that the pane and the ribbon can start. A further job is an entry in JobTypes and one in JOBS. */
import type { Written } from '../excel';
import type {
  Applied,
  ApplyRequest,
  ArrangeRequest,
  CheckedWorkbook,
  CheckRequest,
  GenerateControl,
  Generated,
  GenerateRequest,
  PasteAdded,
  PasteDecisions,
  PastePreview,
  PasteRequest,
  RefreshedBenchmarks,
  RefreshRequest,
  RegisterRequest,
  RowsAdded,
  TableTexts,
  Undone,
} from '../jobs';

/** What each job is asked, and what it gives. */
export interface JobTypes {
  generate: { readonly request: GenerateRequest; readonly result: Generated };
  check: { readonly request: CheckRequest; readonly result: CheckedWorkbook };
  clearMarks: { readonly request: NoRequest; readonly result: { readonly sheets: readonly string[] } };
  applyFixes: { readonly request: ApplyRequest; readonly result: Applied };
  undoFixes: { readonly request: RegisterRequest; readonly result: Undone };
  newRegister: { readonly request: NoRequest; readonly result: Written };
  refreshBenchmarks: { readonly request: RefreshRequest; readonly result: RefreshedBenchmarks };
  previewPaste: { readonly request: PasteRequest; readonly result: PastePreview };
  addPasted: { readonly request: PasteTaken; readonly result: PasteAdded };
  addTable: { readonly request: TableTexts; readonly result: RowsAdded };
  arrangeReport: { readonly request: ArrangeRequest; readonly result: RowsAdded };
}

export interface PasteTaken {
  readonly preview: PastePreview;
  readonly decisions: PasteDecisions;
}

export type NoRequest = Readonly<Record<string, never>>;
export type JobId = keyof JobTypes;
export type TabId = 'report' | 'checks' | 'benchmarks';

interface Job<Id extends JobId> {
  /** As it is called while it runs and where it ends: "Check register was cancelled". */
  readonly name: string;
  /** The tab on which its progress and its result are shown. */
  readonly tab: TabId;
  readonly run: (request: JobTypes[Id]['request'], control: GenerateControl) => Promise<JobTypes[Id]['result']>;
}

/** The use cases are loaded with the first job: the pane opens without them. */
export const loadJobs = () => import('../jobs');

export const JOBS: { readonly [Id in JobId]: Job<Id> } = {
  generate: {
    name: 'Generate report',
    tab: 'report',
    run: async (request, control) => (await loadJobs()).generate(request, control),
  },
  check: {
    name: 'Check register',
    tab: 'checks',
    run: async (request, control) => (await loadJobs()).checkWorkbook(request, control),
  },
  clearMarks: {
    name: 'Clear marks',
    tab: 'checks',
    run: async (_request, control) => (await loadJobs()).clearMarks(control),
  },
  applyFixes: {
    name: 'Apply fixes',
    tab: 'checks',
    run: async (request, control) => (await loadJobs()).applyFixes(request, control),
  },
  undoFixes: {
    name: 'Undo fixes',
    tab: 'checks',
    run: async (request, control) => (await loadJobs()).undoFixes(request, control),
  },
  newRegister: {
    name: 'New register',
    tab: 'report',
    run: async (_request, control) => (await loadJobs()).newRegister(control),
  },
  refreshBenchmarks: {
    name: 'Refresh benchmarks',
    tab: 'benchmarks',
    run: async (request, control) => (await loadJobs()).refreshBenchmarks(request, control),
  },
  previewPaste: {
    name: 'Preview of pasted figures',
    tab: 'benchmarks',
    run: async (request, control) => (await loadJobs()).previewPaste(request, control),
  },
  addPasted: {
    name: 'Adding pasted figures',
    tab: 'benchmarks',
    run: async ({ preview, decisions }, control) => (await loadJobs()).addPasted(preview, decisions, control),
  },
  addTable: {
    name: 'Add a table',
    tab: 'report',
    run: async (request, control) => (await loadJobs()).addTable(request, control),
  },
  arrangeReport: {
    name: 'Arrange the report',
    tab: 'report',
    run: async (request, control) => (await loadJobs()).arrangeReport(request, control),
  },
};
