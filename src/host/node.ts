/**
 * Microsoft's unmodified office.js in Node, talking to the stand-in. The client's files come from the npm package
 * `@microsoft/office-js`; nothing of them is changed. It gets a `window`, a frame name that says where it is, a parent
 * to post messages to, and its scripts from the package instead of from the network.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { DEFAULT_REQUIREMENTS } from './host';
import type { Counts, Host } from './host';
import type { Faults } from './faults';
import type { WorkbookModel } from './model/types';
import type { Conversation } from './xdm';
import { frameName, newConversation } from './xdm';

export interface LoadedOffice {
  readonly host: Host;
  readonly counts: Counts;
  readonly faults: Faults;
  /** Goes on with another workbook in the same client; counts and faults begin anew. */
  readonly reset: (workbook: WorkbookModel) => Promise<void>;
  /** Waits until messages under way have arrived: a run's clean-up request follows its promise, events follow their cause. */
  readonly idle: () => Promise<void>;
  /** Presses a ribbon button; resolves when the add-in calls `event.completed()`. */
  readonly runCommand: (functionName: string) => Promise<unknown>;
}

export interface LoadOptions {
  /** Requirement sets and versions that Excel declares; ExcelApi 1.14 if left out. */
  readonly requirements?: Readonly<Record<string, string>>;
}

/**
 * Loads the client and opens `workbook` in the stand-in. Afterwards `Excel`, `Office` and `OfficeExtension` are the real
 * client's. One client serves the whole process: later calls open their workbook in it, unless they declare other
 * requirement sets, which takes a new one (some 80 ms).
 */
export async function loadOffice(workbook: WorkbookModel, options: LoadOptions = {}): Promise<LoadedOffice> {
  const requirements = { ...DEFAULT_REQUIREMENTS, ...options.requirements };
  const key = JSON.stringify(requirements);
  if (current?.key !== key) current = { key, conversation: await startClient(workbook, requirements) };
  const { conversation } = current;
  const { host } = conversation;
  const reset = async (next: WorkbookModel): Promise<void> => {
    await idle();
    host.open(next);
    await refreshSettings();
    host.open(next);
  };
  await reset(workbook);
  return { host, counts: host.counts, faults: host.faults, reset, idle, runCommand: conversation.runCommand };
}

/** Takes away what the client needs of a page, for whatever else runs in this process and looks whether it is in a browser. */
export function closeOffice(): void {
  for (const undo of pretended.toReversed()) undo();
  pretended.length = 0;
  forgetGlobals();
  current = undefined;
}

let current: { readonly key: string; readonly conversation: Conversation } | undefined;

/** Captured before any test can put fake timers in their place. */
const { setImmediate, setInterval } = globalThis;

const ORIGIN = 'https://localhost';
const BASE = `${ORIGIN}/office/`;

async function startClient(
  workbook: WorkbookModel,
  requirements: Readonly<Record<string, string>>,
): Promise<Conversation> {
  const conversationId = `conversation-${crypto.randomUUID()}`;
  const appId = 'app';
  const listeners: ((event: unknown) => void)[] = [];
  const source = { postMessage: () => undefined };
  const conversation = newConversation({
    workbook,
    requirements,
    conversationId,
    appId,
    post: (text) =>
      void setImmediate(() => {
        for (const listener of listeners) listener({ data: text, origin: ORIGIN, source });
      }),
  });
  preparePage();
  pretend('parent', {
    postMessage: (text: unknown) => void setImmediate(() => conversation.receive(text)),
  });
  pretend('opener', null);
  // The client looks every other second for calls without an answer: a process that is done need not wait for that.
  pretend('setInterval', (...given: Parameters<typeof setInterval>) => setInterval(...given).unref());
  pretend('name', frameName(conversationId, appId, `${ORIGIN}/workbench.html`));
  pretend('addEventListener', (type: string, listener: (event: unknown) => void) => {
    if (type === 'message') listeners.push(listener);
  });
  forgetGlobals();
  const before = new Set(Object.getOwnPropertyNames(globalThis));
  await new Promise<void>((resolve, reject) => {
    const restore = serveScripts(reject);
    runScript('office.js');
    void Office.onReady().then(() => {
      restore();
      resolve();
    });
  });
  for (const name of Object.getOwnPropertyNames(globalThis)) if (!before.has(name)) clientGlobals.add(name);
  // Without this the client lets calls above the declared requirement set through.
  Object.assign(property(property(globalThis, 'OfficeExtension'), 'CommonUtility') ?? {}, {
    _doApiNotSupportedCheck: true,
  });
  return conversation;
}

/** A message takes a turn each way, and the client's promises one or two between. */
async function idle(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await new Promise((resolve) => void setImmediate(resolve));
}

/** What the scripts of the client before left behind would stop the next one from starting. */
function forgetGlobals(): void {
  for (const name of clientGlobals) {
    if (!Reflect.deleteProperty(globalThis, name)) Reflect.set(globalThis, name, undefined);
  }
}

/** Of every client so far: some can't be deleted, and are there already when the next one sets them. */
const clientGlobals = new Set<string>();

/** The client keeps the document's settings in memory: they are those of the workbook it began with. */
function refreshSettings(): Promise<void> {
  return new Promise((resolve) => {
    const settings: unknown = Office.context.document.settings;
    const refresh = property(settings, 'refreshAsync');
    if (typeof refresh === 'function') Reflect.apply(refresh, settings, [() => resolve()]);
    else resolve();
  });
}

const dist = path.join(
  path.dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')),
  'dist',
);
const scripts = new Map<string, vm.Script>();

/** Runs a file of the package in the global scope; names are compared without regard to case, as a web server would. */
function runScript(name: string): void {
  const file = path.join(dist, name.toLowerCase());
  let script = scripts.get(file);
  if (!script) {
    script = new vm.Script(readFileSync(file, 'utf8'), { filename: file });
    scripts.set(file, script);
  }
  script.runInThisContext();
}

/** Answers the `<script>` elements that office.js adds; gives back a function that undoes it. */
function serveScripts(fail: (error: unknown) => void): () => void {
  const page: unknown = property(globalThis, 'document');
  if (typeof page !== 'object' || page === null) throw new Error('there is no document to load office.js into');
  const self = { src: `${BASE}office.js`, getAttribute: () => null };
  const head = {
    appendChild: (element: { src?: string; onload?: () => void; onerror?: () => void }) => {
      const { src } = element;
      if (src?.startsWith(BASE)) {
        const name = src.slice(BASE.length);
        queueMicrotask(() => {
          if (!existsSync(path.join(dist, name.toLowerCase()))) {
            element.onerror?.();
            return;
          }
          try {
            runScript(name);
            element.onload?.();
          } catch (error) {
            fail(error);
          }
        });
      }
      return element;
    },
  };
  const undo = [
    define(page, 'getElementsByTagName', (tag: string) => (tag === 'script' ? [self] : tag === 'head' ? [head] : [])),
    define(page, 'createElement', (tag: string) =>
      tag === 'script' ? { setAttribute: () => undefined, type: '', src: '' } : blankElement(),
    ),
  ];
  return () => undo.forEach((step) => step());
}

/** The little of a page that office.js looks at when there is none. */
function preparePage(): void {
  if (property(globalThis, 'window') === undefined) pretend('window', globalThis);
  if (property(globalThis, 'document') === undefined) {
    pretend('document', {
      domain: 'localhost',
      createElement: blankElement,
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      addEventListener: () => undefined,
      documentElement: blankElement(),
      body: blankElement(),
      readyState: 'complete',
      hasFocus: () => true,
      URL: `${ORIGIN}/`,
    });
  }
  if (property(globalThis, 'location') === undefined) {
    const href = `${ORIGIN}/taskpane.html`;
    pretend('location', {
      protocol: 'https:',
      search: '',
      hash: '',
      href,
      origin: ORIGIN,
      host: 'localhost',
    });
  }
  if (property(globalThis, 'navigator') === undefined) pretend('navigator', { userAgent: 'node' });
  if (property(globalThis, 'history') === undefined) pretend('history', {});
}

function blankElement(): object {
  return {
    style: {},
    setAttribute: () => undefined,
    getAttribute: () => null,
    appendChild: () => undefined,
    addEventListener: () => undefined,
    // office.js takes addresses apart with an anchor element.
    set href(value: string) {
      const { protocol, hostname, port } = new URL(value, ORIGIN);
      Object.assign(this, { protocol, hostname, port });
    },
  };
}

function property(of: unknown, name: string): unknown {
  return (typeof of === 'object' && of !== null) || typeof of === 'function' ? Reflect.get(of, name) : undefined;
}

/** What undoes the globals that a page would have. */
const pretended: (() => void)[] = [];

function pretend(name: string, value: unknown): void {
  pretended.push(define(globalThis, name, value));
}

/** Defines a property for the time being; the function returned puts back what was there. */
function define(on: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(on, name);
  Object.defineProperty(on, name, { value, configurable: true, writable: true });
  return () => {
    if (before) Object.defineProperty(on, name, before);
    else Reflect.deleteProperty(on, name);
  };
}
