/**
 * The workbench in the browser, with the add-in connected. Every test that opens it fails when the page or the pane asks
 * for anything elsewhere, breaks its security policy, or writes an error to the console.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { Fault } from '../../src/host';
import type { Question, Questions } from '../../src/workbench/book/messages';
import { chromium, launchOptions } from './browser';

export interface OpenOptions {
  /** The sample register, an empty workbook, or the bytes of an .xlsx. */
  readonly register?: 'sample' | 'empty' | Uint8Array;
  /** Of the pane. */
  readonly width?: 320 | 350;
  readonly panes?: 1 | 2;
  /** Of the window. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  readonly forcedColors?: 'active' | 'none';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Runs in every frame before its own scripts. */
  readonly beforeScripts?: () => void;
  /** Errors that the test brings about on purpose. */
  readonly expectedErrors?: RegExp;
}

export interface OpenedWorkbench {
  readonly page: Page;
  /** The add-in's pane. */
  readonly pane: FrameLocator;
  readonly secondPane: FrameLocator;
  /** Asks the worker that holds the workbook. `conversation` of the first pane is filled in where it is left out. */
  readonly ask: <Q extends Question>(question: Q, ask?: Loose<Questions[Q]['ask']>) => Promise<Questions[Q]['answer']>;
  /** Presses a button of the add-in's ribbon. */
  readonly pressRibbon: (label: string) => Promise<void>;
  /** Makes the n-th request from now on fail. */
  readonly fail: (fault: Fault) => Promise<void>;
  /** Somebody else types into a cell (A1 address) just before the n-th request from now on. */
  readonly elsewhere: (request: number, sheet: string, cell: string, text: string) => Promise<void>;
  /** The workbook's .xlsx, by the page's own button. */
  readonly download: () => Promise<Uint8Array>;
  /** Names of the sheets' tabs. */
  readonly sheets: () => Promise<readonly string[]>;
  /** Turns to a sheet by its tab. */
  readonly showSheet: (name: string) => Promise<void>;
  /** Text of a cell of the sheet that is shown, as far as it is in sight. */
  readonly cell: (address: string) => Promise<string>;
  /** Accessibility faults of the pane, or of the whole page; [] where there are none. */
  readonly axe: (part?: 'pane' | 'page') => Promise<readonly string[]>;
  /** Takes a picture into a temporary folder and gives its path; `SCREENSHOTS` names another folder. */
  readonly picture: (name: string, part?: 'pane' | 'page') => Promise<string>;
}

type Loose<T> = T extends { readonly conversation: string }
  ? Omit<T, 'conversation'> & { readonly conversation?: string }
  : T;

const AXE_TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Milliseconds for whatever is waited for: the machine may be busy with other tests. */
const PATIENCE = 60_000;
const VIEWPORT = { width: 1366, height: 768 };

let browser: Browser | undefined;
const opened: { readonly context: BrowserContext; readonly faults: string[] }[] = [];

beforeAll(async () => {
  // One of its own: pages of one browser take the keyboard from each other.
  browser = await chromium.launch(await launchOptions());
});

afterEach(async () => {
  const faults = opened.flatMap((one) => one.faults);
  await Promise.all(opened.splice(0).map(({ context }) => context.close()));
  expect(faults).toEqual([]);
});

afterAll(() => browser?.close());

/** Opens the workbench and waits until the add-in in the pane is connected. Closed after the test. */
export async function openWorkbench(options: OpenOptions = {}): Promise<OpenedWorkbench> {
  if (!browser) throw new Error('the browser is started before the first test');
  const { register = 'sample' } = options;
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: options.viewport ?? VIEWPORT,
    colorScheme: options.colorScheme ?? 'light',
    forcedColors: options.forcedColors ?? 'none',
    reducedMotion: options.reducedMotion ?? 'no-preference',
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    acceptDownloads: true,
  });
  context.setDefaultTimeout(PATIENCE);
  const faults = watchFor(context, options.expectedErrors);
  opened.push({ context, faults });
  if (options.beforeScripts) await context.addInitScript(options.beforeScripts);
  const page = await context.newPage();
  const query = new URLSearchParams({
    ...(register === 'sample' ? {} : { book: 'empty' }),
    ...(options.width === 320 ? { width: '320' } : {}),
    ...(options.panes === 2 ? { panes: '2' } : {}),
  });
  await page.goto(`${inject('workbench')}/?${query.toString()}`);
  const workbench = handles(page);
  await connected(workbench);
  if (typeof register !== 'string') {
    await page
      .getByLabel('Workbook to open')
      .setInputFiles({ name: 'register.xlsx', mimeType: XLSX, buffer: Buffer.from(register) });
    await page.getByRole('heading', { name: 'register.xlsx' }).waitFor();
    await connected(workbench);
  }
  return workbench;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Waits until the first pane's add-in has started and looked at the workbook: what it asks from then on is asked for. */
export async function connected({ page, pane }: OpenedWorkbench): Promise<void> {
  await page.getByRole('grid').waitFor();
  await pane.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForFunction(() => {
    const frame = document.querySelector('iframe')?.contentWindow as {
      Office?: { context?: { document?: unknown } };
    } | null;
    return frame?.Office?.context?.document !== undefined;
  });
  await pane.getByRole('tablist').waitFor();
  await pane.getByText('Looking for the register').waitFor({ state: 'detached' });
  await pane.getByText('Counting rows').waitFor({ state: 'detached' });
}

function handles(page: Page): OpenedWorkbench {
  const pane = page.frameLocator('iframe >> nth=0');
  const ask: OpenedWorkbench['ask'] = (question, given) =>
    page.evaluate(
      ([name, payload]) => {
        const { workbench } = window as unknown as {
          workbench: { ask: (question: string, ask: unknown) => Promise<never>; panes: readonly string[] };
        };
        return workbench.ask(name, { conversation: workbench.panes[0], ...payload });
      },
      [question, given ?? {}] as const,
    );
  return {
    page,
    pane,
    secondPane: page.frameLocator('iframe >> nth=1'),
    ask,
    pressRibbon: (label) =>
      page
        .getByRole('group', { name: /commands$/ })
        .getByRole('button', { name: label })
        .click(),
    fail: async (fault) => {
      await ask('fail', { fault });
    },
    elsewhere: async (request, sheet, cell, text) => {
      await ask('before', { request, edit: { sheet, ...placeOf(cell), text } });
    },
    download: async () => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Download workbook' }).click(),
      ]);
      const chunks: Buffer[] = [];
      for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
      return new Uint8Array(Buffer.concat(chunks));
    },
    sheets: () => page.getByRole('tablist', { name: 'Sheets' }).getByRole('tab').allInnerTexts(),
    showSheet: async (name) => {
      const tab = page.getByRole('tab', { name, exact: true });
      await tab.click();
      await page.getByRole('grid', { name: new RegExp(`^${escaped(name)},`) }).waitFor();
    },
    cell: (address) => page.locator(`#cell-${address}`).innerText(),
    axe: async (part = 'pane') => {
      const builder = new AxeBuilder({ page }).withTags(AXE_TAGS);
      const { violations } = await (part === 'pane' ? builder.include(['iframe', 'body']) : builder).analyze();
      return violations.map(
        ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
      );
    },
    picture: async (name, part = 'pane') => {
      const path = join(pictures(), `${name}.png`);
      if (part === 'page') await page.screenshot({ path });
      else await page.locator('iframe').first().screenshot({ path });
      return path;
    },
  };
}

/** What must not happen in any test. */
function watchFor(context: BrowserContext, expected: RegExp | undefined): string[] {
  const faults: string[] = [];
  const note = (fault: string): void => {
    if (!expected?.test(fault)) faults.push(fault);
  };
  const origin = inject('workbench');
  context.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(`${origin}/`) && !/^(data|blob):/.test(url)) note(`request elsewhere: ${url}`);
  });
  context.on('response', (response) => {
    if (response.status() >= 400) note(`${response.status()}: ${response.url()}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') note(`console: ${message.text()}`);
  });
  context.on('weberror', (error) => note(`error: ${error.error().stack ?? error.error().message}`));
  return faults;
}

function placeOf(address: string): { readonly row: number; readonly column: number } {
  const [, letters = 'A', digits = '1'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(digits) - 1, column: column - 1 };
}

let folder: string | undefined;

function pictures(): string {
  folder ??= process.env.SCREENSHOTS ?? mkdtempSync(join(tmpdir(), 'workbench-'));
  mkdirSync(folder, { recursive: true });
  return folder;
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
