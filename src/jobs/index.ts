/** The use cases: the same for the pane, the ribbon and the command line. */
export { generate, type Generated, type GenerateRequest } from './generate';
