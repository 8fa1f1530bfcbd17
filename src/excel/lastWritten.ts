/**
 * What the add-in wrote last into cells that it computes on a sheet of the clerk's: by it a value typed over one of them
 * is told from an older one of ours. Kept in the workbook's settings; numbers only, nothing of a person.
 */
import type { Session } from './session';

/** By a key of the cell's meaning: the values written last and, for a run that was cut short, before. */
export type LastWritten = Readonly<Record<string, readonly (string | number)[]>>;

const KEY = 'complaints-appendix.benchmarks';

export interface Remembered {
  readonly values: LastWritten;
  /** As the workbook holds it; undefined where it holds none. */
  readonly text: string | undefined;
}

export async function readLastWritten(session: Session): Promise<Remembered> {
  const setting = await session.send(({ workbook }) => workbook.settings.getItemOrNullObject(KEY).load('value'));
  const text: unknown = setting.isNullObject ? undefined : (setting.value as unknown);
  return typeof text === 'string' ? { text, values: valuesOf(text) } : { text: undefined, values: {} };
}

/** Remembers the text; undefined forgets. Throws a Problem. */
export async function remember(session: Session, text: string | undefined): Promise<void> {
  if (text !== undefined) {
    await session.send(({ workbook }) => workbook.settings.add(KEY, text), 'to the end');
    return;
  }
  const setting = await session.send(
    ({ workbook }) => workbook.settings.getItemOrNullObject(KEY).load('key'),
    'to the end',
  );
  if (!setting.isNullObject) await session.send(() => setting.delete(), 'to the end');
}

function valuesOf(text: string): LastWritten {
  try {
    const stored: unknown = JSON.parse(text);
    if (typeof stored !== 'object' || stored === null) return {};
    return Object.fromEntries(
      Object.entries(stored).flatMap(([key, values]) =>
        Array.isArray(values)
          ? [[key, values.filter((value) => typeof value === 'number' || typeof value === 'string')] as const]
          : [],
      ),
    );
  } catch {
    return {};
  }
}
