export { arrangedKind } from './arranged';
export { isNamed, kindNamed, listedKinds } from './names';
export { ownTables, type OwnTables } from './ownTables';
