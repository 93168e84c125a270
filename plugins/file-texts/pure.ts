// Pure functions of this room: no Payload, no database. For domain/ folders of rooms that bring documents in.
export { lineOf, REMARKS, textOf, type Block, type Cell, type Mended, type Remark, type Run, type Structure } from './domain/structure';
