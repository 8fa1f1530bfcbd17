/** The conversation by which office.js in a frame talks to Excel around it: JSON text through postMessage, both ways. */
import type { Answer, Host } from './host';
import { DEFAULT_REQUIREMENTS, newHost } from './host';
import type { WorkbookModel } from './model/types';
import type { Json } from './richapi/wire';
import { isRecord } from './richapi/wire';
import type { HostEvent, HostSession } from './session';

export interface Conversation {
  readonly host: Host;
  readonly conversationId: string;
  /** Takes a message of the client; false if it is not of this conversation. */
  readonly receive: (text: unknown) => boolean;
  /** Presses a ribbon button, as soon as the add-in listens; resolves when the add-in calls `event.completed()`. */
  readonly runCommand: (functionName: string) => Promise<unknown>;
}

interface ConversationOptions {
  readonly workbook: WorkbookModel;
  /** Requirement sets and their versions. */
  readonly requirements?: Readonly<Record<string, string>>;
  /** Sends a text to the client. */
  readonly post: (text: string) => void;
  readonly conversationId: string;
  readonly appId: string;
  /** The sessions of others who have the workbook open; one's own is added. */
  readonly peers?: Set<HostSession>;
  /** The focus leaves the pane by a key: Tab at its end, Escape, Ctrl+F6. */
  readonly focusLeft?: () => void;
}

const REQUEST = 0;
const RESPONSE = 1;
const CALLED = 0;
const EVENT_RAISED = 1;
const ACTIONS = { invoke: 0, register: 1, unregister: 2 };
const RICH_API_MESSAGE = 65_536;
const EXCEL = 16;
const COMMAND_INVOKED = 'appCommandInvoked';

/** What office.js notifies the host of when a key takes the focus out of the pane: Ctrl+F6, Tab, Escape, F2. */
const FOCUS_LEAVES = new Set<unknown>([5, 6, 13, 14, 15, 16, 17, 18]);

/** Numbers of the calls that office.js makes of the host directly. */
const DISPATCH = { loadSettings: 75, saveSettings: 76, fileProperties: 86, richApi: 93, commandCompleted: 94 };

/** No such method, as the client knows it. */
const NOT_SUPPORTED = 5000;

export function newConversation(options: ConversationOptions): Conversation {
  const { post, conversationId } = options;
  const requirements = options.requirements ?? DEFAULT_REQUIREMENTS;
  const registered = new Set<string>();
  const commands = new Map<string, (result: unknown) => void>();
  let eventId = 0;
  let started = false;
  const pressed: (() => void)[] = [];

  const send = (message: Json): void =>
    post(
      JSON.stringify({ ...message, _messageType: RESPONSE, _conversationId: conversationId, _serializerVersion: 1 }),
    );
  const fire = (name: string, content: unknown): void => {
    if (!registered.has(name)) return;
    send({ _actionName: name, _correlationId: -1, _errorCode: 0, _responseType: EVENT_RAISED, _data: content });
  };
  const raise = ({ type, target, args }: HostEvent): void =>
    fire('richApiMessage', {
      ArrayData: [[RICH_API_MESSAGE, type, target, JSON.stringify(args), ++eventId, false]],
    });
  const host = newHost(
    options.workbook,
    requirements,
    { raise, selectionChanged: () => fire('documentSelectionChanged', {}) },
    options.peers,
  );
  // A frame that reloads keeps its name, and so the conversation: the client in it begins with nothing.
  const start = (): void => {
    if (started) {
      registered.clear();
      host.open(host.session().workbook);
    }
    started = true;
  };

  const invoked = (name: string, content: unknown): unknown => {
    if (name === 'ContextActivationManager_getAppContextAsync') {
      start();
      return appContext(host, options.appId, requirements);
    }
    if (name === 'ContextActivationManager_notifyHost' && Array.isArray(content)) {
      if (FOCUS_LEAVES.has(content[1])) options.focusLeft?.();
      return null;
    }
    if (name === 'executeMethod') return executed(host, content, commands);
    return null;
  };

  return {
    host,
    conversationId,
    receive: (text) => {
      const message: unknown = typeof text === 'string' ? parsed(text) : undefined;
      if (!isRecord(message) || message._messageType !== REQUEST || message._conversationId !== conversationId) {
        return false;
      }
      const name = String(message._actionName);
      const reply = (content: unknown): void =>
        send({
          _actionName: name,
          _correlationId: message._correlationId,
          _errorCode: 0,
          _responseType: CALLED,
          _data: content,
        });
      if (message._actionType === ACTIONS.register) registered.add(name);
      if (message._actionType === ACTIONS.unregister) registered.delete(name);
      if (message._actionType !== ACTIONS.invoke) {
        reply({ Error: 0 });
        if (registered.has(COMMAND_INVOKED)) for (const press of pressed.splice(0)) press();
        return true;
      }
      const result = invoked(name, message._data);
      if (result instanceof Promise) void result.then(reply);
      else reply(result);
      return true;
    },
    runCommand: (functionName) => {
      const id = `command-${globalThis.crypto.randomUUID()}`;
      return new Promise((resolve) => {
        commands.set(id, resolve);
        const press = (): void =>
          fire(COMMAND_INVOKED, [id, functionName, JSON.stringify({ source: { id: functionName } })]);
        if (registered.has(COMMAND_INVOKED)) press();
        else pressed.push(press);
      });
    },
  };
}

/** The frame's name or the page's address tell the client where it is; either form alone is enough. */
export function frameName(conversationId: string, appId: string, parentUrl: string): string {
  return JSON.stringify({
    baseFrameName: `_xdm_App_${conversationId}`,
    // The last but one field keeps office.js from calling Microsoft's telemetry; the last is "shared runtime".
    hostInfo: 'Excel|Web|16.01|en-GB|||disableLogging|1',
    xdmInfo: `${conversationId}|${appId}|${parentUrl}`,
    serializerVersion: 1,
  });
}

function appContext(host: Host, appId: string, requirements: Readonly<Record<string, string>>): Json {
  return {
    _id: appId,
    _appName: EXCEL,
    _appVersion: '16.00',
    _appMinorVersion: 1,
    _appUILocale: 'en-GB',
    _dataLocale: 'en-GB',
    _docUrl: `https://localhost/${host.session().workbook.name}`,
    _clientMode: 1,
    _settings: settingsOf(host),
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: '00000000-0000-0000-0000-000000000001',
    _appInstanceId: 'instance',
    _hostFullVersion: '16.0.17000.40000',
    _initialDisplayMode: 2,
    _requirementMatrix: JSON.stringify(requirements),
  };
}

function executed(host: Host, content: unknown, commands: Map<string, (result: unknown) => void>): unknown {
  const call = isRecord(content) ? content : {};
  const method = isRecord(call.DdaMethod) ? call.DdaMethod : {};
  const version = { Version: method.Version };
  switch (method.DispatchId) {
    case DISPATCH.richApi: {
      const parts: readonly unknown[] = Array.isArray(call.ArrayData) ? call.ArrayData : [];
      const flags = typeof parts[6] === 'number' ? parts[6] : 0;
      const answer = host.answer(String(parts[4]), flags);
      return answer instanceof Promise
        ? answer.then((given) => ({ ...delivered(given), ...version }))
        : { ...delivered(answer), ...version };
    }
    case DISPATCH.saveSettings:
      saveSettings(host, call.DdaSettingsMethod);
      return { Error: 0, ...version };
    case DISPATCH.loadSettings:
      return {
        Error: 0,
        Properties: { Settings: settingsOf(host).map(([Name, Value]) => ({ Name, Value })) },
        ...version,
      };
    case DISPATCH.commandCompleted: {
      const id = String(call['0']);
      commands.get(id)?.({ status: call['1'], result: call['2'] });
      commands.delete(id);
      return { Error: 0, ...version };
    }
    case DISPATCH.fileProperties:
      return { Error: 0, Properties: { Url: `https://localhost/${host.session().workbook.name}` }, ...version };
    default:
      return { Error: NOT_SUPPORTED, ...version };
  }
}

function delivered(answer: Answer): Json {
  return 'status' in answer ? { Error: answer.status } : { Error: 0, Data: [200, [], answer.body] };
}

/** `Office.context.document.settings` travel as pairs of key and JSON text. */
function settingsOf(host: Host): [string, string][] {
  return [...host.session().workbook.settings].map(([key, value]) => [key, JSON.stringify(value)]);
}

function saveSettings(host: Host, method: unknown): void {
  const pairs: unknown = isRecord(method) ? method.Properties : undefined;
  const { settings } = host.session().workbook;
  settings.clear();
  for (const pair of Array.isArray(pairs) ? (pairs as readonly unknown[]) : []) {
    if (Array.isArray(pair)) settings.set(String(pair[0]), parsed(String(pair[1])));
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
