/** Several clients and a person at the same workbook: who hears of what. */
import { describe, expect, it } from 'vitest';
import { cellAt, newConversation, newHost, newWorkbook, selectArea, showSheet, typeText } from '../../src/host';
import { DEFAULT_REQUIREMENTS, type Conversation, type HostSession } from '../../src/host';

const CELL = { row: 1, column: 0, rows: 1, columns: 1 };
const CHANGED = 10;
const ACTIVATED = 11;

function desk() {
  const workbook = newWorkbook(['First', 'Second']);
  const peers = new Set<HostSession>();
  const heard: Record<string, { type: number; args: Record<string, unknown> }[]> = { a: [], b: [] };
  const quiet = { raise: () => undefined, selectionChanged: () => undefined };
  const client = (name: 'a' | 'b') =>
    newHost(
      workbook,
      DEFAULT_REQUIREMENTS,
      { ...quiet, raise: ({ type, args }) => void heard[name]?.push({ type, args }) },
      peers,
    );
  const a = client('a');
  const b = client('b');
  const person = newHost(workbook, DEFAULT_REQUIREMENTS, quiet, peers);
  const [first, second] = workbook.sheets;
  if (!first || !second) throw new Error('the workbook has two sheets');
  for (const { session } of [a, b]) for (const type of [CHANGED, ACTIVATED]) session().watched.add(`${type} `);
  return { workbook, peers, heard, a, b, person, first, second };
}

describe('a person at the workbook', () => {
  it('types as in Excel, and every add-in hears that it was not its own doing', () => {
    const { heard, person, first } = desk();
    typeText(person, first, CELL, '=1+1');
    typeText(person, first, CELL, '5', 'elsewhere');
    expect(cellAt(first, 1, 0)?.value).toBe(5);
    const told = (name: 'a' | 'b') =>
      heard[name]?.map(({ args: { source, triggerSource } }) => [source, triggerSource]);
    expect(told('a')).toEqual([
      ['Local', 'Unknown'],
      ['Remote', 'Unknown'],
    ]);
    expect(told('b')).toEqual(told('a'));
  });

  it('turns to another sheet and selects there; hidden sheets and protected cells are refused', () => {
    const { workbook, heard, person, first, second } = desk();
    showSheet(person, second);
    expect(heard.a?.map(({ type }) => type)).toEqual([ACTIVATED]);
    selectArea(person, first, CELL);
    expect(workbook.active).toBe(first.id);
    second.visibility = 'Hidden';
    expect(() => showSheet(person, second)).toThrow(/hidden/i);
    first.protected = true;
    expect(() => typeText(person, first, CELL, 'x')).toThrow();
  });

  it('is heard by nobody who has gone or switched events off', () => {
    const { heard, a, b, person, first } = desk();
    a.close();
    b.session().eventsEnabled = false;
    typeText(person, first, CELL, 'x');
    expect(heard).toEqual({ a: [], b: [] });
  });
});

describe('a conversation', () => {
  const start = () => {
    const sent: { _actionName: string; _responseType: number }[] = [];
    let left = 0;
    const conversation = newConversation({
      workbook: newWorkbook(),
      conversationId: 'c',
      appId: 'app',
      post: (text) => void sent.push(JSON.parse(text) as (typeof sent)[number]),
      focusLeft: () => left++,
    });
    return { conversation, sent, left: () => left };
  };
  const invoke = ({ receive }: Conversation, name: string, content: unknown = null, action = 0): boolean =>
    receive(
      JSON.stringify({ _messageType: 0, _actionType: action, _actionName: name, _conversationId: 'c', _data: content }),
    );
  const APP_CONTEXT = 'ContextActivationManager_getAppContextAsync';
  const COMMANDS = 'appCommandInvoked';

  it('keeps a ribbon button that was pressed too early until the add-in listens', () => {
    const { conversation, sent } = start();
    invoke(conversation, APP_CONTEXT);
    void conversation.runCommand('generateAppendix');
    expect(sent.some(({ _actionName }) => _actionName === COMMANDS)).toBe(false);
    invoke(conversation, COMMANDS, null, 1);
    expect(
      sent.filter(({ _actionName, _responseType }) => _actionName === COMMANDS && _responseType === 1),
    ).toHaveLength(1);
  });

  it('begins anew when its page is reloaded', () => {
    const { conversation, sent } = start();
    invoke(conversation, APP_CONTEXT);
    invoke(conversation, COMMANDS, null, 1);
    conversation.host.session().watched.add('10 ');
    invoke(conversation, APP_CONTEXT);
    expect(conversation.host.session().watched.size).toBe(0);
    sent.length = 0;
    void conversation.runCommand('generateAppendix');
    expect(sent).toEqual([]);
  });

  it('tells when a key takes the focus out of the pane, and not when the pane gets it', () => {
    const { conversation, left } = start();
    const [select, tabExit, escExit] = [0, 13, 15];
    for (const action of [select, tabExit, escExit]) {
      invoke(conversation, 'ContextActivationManager_notifyHost', ['app', action]);
    }
    expect(left()).toBe(2);
  });
});
