export { arrangedKind } from './arranged';
export { isNamed, listedKinds } from './names';
export { ownTables, type OwnTables } from './ownTables';
