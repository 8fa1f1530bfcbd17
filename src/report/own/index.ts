export { arrangedKind, SHOWN } from './arranged';
export { rowsOfKind, type ArrangedRow } from './arrangement';
export { TABLE_CHOICES, valuesOf } from './choices';
export { CHARTS } from './definition';
export { isNamed, kindIdOf, kindNamed, listedKinds } from './names';
export { ownTables, type OwnTables } from './ownTables';
