/** Long work in short pieces, so that the pane and Excel stay responsive. */
import { breathe, throwIfCancelled, type Control } from '../excel';

/** Milliseconds of work at a stretch: more would make the pane and Excel stutter. */
const STRETCH = 50;

/** Does work that is cut into steps, and lets the pane live in between. Throws the Problem of a cancelled job. */
export async function inTurns<T>(steps: Generator<undefined, T, undefined>, control: Control): Promise<T> {
  let since = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - since < STRETCH) continue;
    await pause(control);
    since = performance.now();
  }
}

/** Lets the pane show the progress and take a click on Cancel. */
export async function pause({ signal }: Control): Promise<void> {
  await breathe();
  throwIfCancelled(signal);
}
