/** The open workbook, the panes that talk to it, and the person who looks at it. */
import type { Rectangle } from '../../a1';
import {
  DEFAULT_REQUIREMENTS,
  findSheet,
  frameName,
  newConversation,
  newHost,
  newWorkbook,
  openWorkbook,
  Refusal,
  saveWorkbook,
  selectArea,
  showSheet,
  typeText,
  type Conversation,
  type Host,
  type HostSession,
  type SheetModel,
  type WorkbookModel,
} from '../../host';
import { Problem } from '../../problem';
import type { BookView, FromWorker, Question, Questions, ToWorker } from './messages';
import { cellsView, contentOf, sheetView } from './sheetView';

const APP_ID = 'complaints-appendix';

/** Several changes in one turn are told as one. */
const TELL_AFTER = 30;

/** Gives the function that takes the page's messages. `post` sends to the page. */
export function newBook(post: (message: FromWorker) => void): (message: ToWorker) => void {
  let workbook = newWorkbook();
  let peers = new Set<HostSession>();
  let person = personAt(workbook, peers);
  let conversations = new Map<string, Conversation>();
  let stopEditing: (() => void)[] = [];
  let revision = 0;
  let selections = 0;
  let telling: ReturnType<typeof setTimeout> | undefined;

  const changed = (): void => {
    telling ??= setTimeout(() => {
      telling = undefined;
      revision++;
      post({ type: 'changed', book: bookView(workbook, revision, conversations) });
    }, TELL_AFTER);
  };

  const openBook = (next: WorkbookModel): void => {
    for (const { host } of conversations.values()) host.close();
    workbook = next;
    peers = new Set();
    person = personAt(workbook, peers);
    conversations = new Map();
    stopEditing = [];
    changed();
  };

  const sheetOf = (idOrName: string): SheetModel => {
    const sheet = findSheet(workbook, idOrName);
    if (!sheet) throw new Refusal('ItemNotFound');
    return sheet;
  };

  const conversationOf = (id: string): Conversation => {
    const conversation = conversations.get(id);
    if (!conversation) throw new Refusal('ItemNotFound');
    return conversation;
  };

  const setEditing = (open: boolean): void => {
    for (const stop of stopEditing.splice(0)) stop();
    if (open) stopEditing = [...conversations.values()].map(({ host }) => host.editCell());
  };

  const answers: { [Q in Question]: (ask: Questions[Q]['ask']) => Given<Q> } = {
    open: ({ name, bytes }) => {
      const opened = openWorkbook(bytes, name);
      openBook(opened.workbook);
      return { lost: opened.lost };
    },
    create: ({ name }) => openBook({ ...newWorkbook(), name }),
    save: () => saveWorkbook(workbook),
    sheet: ({ id }) => ({ ...sheetView(workbook, sheetOf(id)), selections }),
    cells: ({ id, area }) => cellsView(workbook, sheetOf(id), area),
    content: ({ sheet, row, column }) => contentOf(sheetOf(sheet), row, column),
    type: ({ sheet, row, column, text, elsewhere }) => {
      typeText(person, sheetOf(sheet), oneCell(row, column), text, elsewhere === true ? 'elsewhere' : 'here');
      changed();
    },
    select: ({ id, area }) => {
      selectArea(person, sheetOf(id), area);
      changed();
      return ++selections;
    },
    show: ({ id }) => {
      showSheet(person, sheetOf(id));
      changed();
    },
    editing: ({ open }) => setEditing(open),
    connect: ({ conversation, page }) => {
      const started = newConversation({
        workbook,
        peers,
        conversationId: conversation,
        appId: APP_ID,
        focusLeft: () => post({ type: 'focus-cells' }),
        post: (text) => {
          post({ type: 'to-pane', conversation, text });
          changed();
        },
      });
      conversations.set(conversation, started);
      return frameName(conversation, APP_ID, page);
    },
    disconnect: ({ conversation }) => {
      conversations.get(conversation)?.host.close();
      conversations.delete(conversation);
    },
    command: ({ conversation, name }) =>
      conversationOf(conversation)
        .runCommand(name)
        .then(() => undefined),
    pane: ({ conversation, visible }) => {
      conversationOf(conversation).host.session().pane.state = visible ? 'Visible' : 'Hidden';
      changed();
    },
    fail: ({ conversation, fault }) => conversationOf(conversation).host.faults.fail(fault),
    calm: ({ conversation }) => conversationOf(conversation).host.faults.clear(),
    before: ({ conversation, request, edit }) =>
      conversationOf(conversation).host.faults.before(request, () => {
        if (edit === 'cell editor') setEditing(true);
        else typeText(person, sheetOf(edit.sheet), oneCell(edit.row, edit.column), edit.text, 'elsewhere');
      }),
    requests: ({ conversation }) => conversationOf(conversation).host.counts.requests,
  };

  return (message) => {
    if (message.type === 'from-pane') {
      conversations.get(message.conversation)?.receive(message.text);
      return;
    }
    const { id, question, ask } = message;
    const answer = (given: unknown): void => post({ type: 'answer', id, answer: given });
    const refuse = (error: unknown): void => post({ type: 'refused', id, ...sentenceOf(error) });
    try {
      const given: unknown = answers[question](ask as never);
      if (given instanceof Promise) given.then(answer, refuse);
      else answer(given);
    } catch (error) {
      refuse(error);
    }
  };
}

/** Where nothing is to be answered, whatever the function gives is left alone. */
type Given<Q extends Question> = Questions[Q]['answer'] extends undefined ? unknown : Questions[Q]['answer'];

function personAt(workbook: WorkbookModel, peers: Set<HostSession>): Host {
  return newHost(workbook, DEFAULT_REQUIREMENTS, { raise: () => undefined, selectionChanged: () => undefined }, peers);
}

function bookView(
  workbook: WorkbookModel,
  revision: number,
  conversations: ReadonlyMap<string, Conversation>,
): BookView {
  const hidden = [...conversations.values()].some(({ host }) => host.session().pane.state === 'Hidden');
  return {
    name: workbook.name,
    sheets: workbook.sheets
      .filter(({ visibility }) => visibility === 'Visible')
      .map(({ id, name, tabColor }) => ({ id, name, tabColor })),
    active: workbook.active,
    revision,
    pane: hidden ? 'Hidden' : 'Visible',
  };
}

function oneCell(row: number, column: number): Rectangle {
  return { row, column, rows: 1, columns: 1 };
}

function sentenceOf(error: unknown): { message: string; remedy: string } {
  if (error instanceof Problem) return { message: error.message, remedy: error.remedy };
  if (error instanceof Refusal && error.code === 'AccessDenied') {
    return { message: 'The sheet is protected, so this cell can’t be changed.', remedy: 'Choose another cell.' };
  }
  if (error instanceof Refusal && error.code === 'InvalidArgument') {
    return { message: 'This is not a formula.', remedy: 'Correct it, or begin with an apostrophe for a text.' };
  }
  return { message: 'The workbook can’t do that.', remedy: error instanceof Error ? error.message : String(error) };
}
