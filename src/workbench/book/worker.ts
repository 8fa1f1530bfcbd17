/**
 * The workbook lives in a worker of its own: Excel too is another program than the add-in's page, and a large register
 * that is opened, read or saved must not hold up the page or the pane.
 */
import { newBook } from './book';
import type { FromWorker, ToWorker } from './messages';

const post = (message: FromWorker): void => self.postMessage(message);
const receive = newBook(post);

self.addEventListener('message', (event: MessageEvent<ToWorker>) => receive(event.data));
