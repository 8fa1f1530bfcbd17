/** Hearing of changes that somebody makes to the workbook. */
import { withExcel } from './session';

/**
 * Calls `listener` after a cell was edited or a sheet added or deleted, by whomever; the function returned ends that.
 * Jobs switch events off while they write. Throws a Problem where Excel refuses.
 */
export async function onWorkbookChanged(listener: () => void): Promise<() => Promise<void>> {
  const heard = (): Promise<void> => {
    listener();
    return Promise.resolve();
  };
  const handlers = await withExcel({}, (session) =>
    session.send(({ workbook: { worksheets } }) => [
      worksheets.onChanged.add(heard),
      worksheets.onAdded.add(heard),
      worksheets.onDeleted.add(heard),
    ]),
  );
  return async () => {
    await Promise.all(
      handlers.map((handler) =>
        Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        }),
      ),
    ).catch(() => undefined);
  };
}
