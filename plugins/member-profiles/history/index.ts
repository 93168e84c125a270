export { historyCommands } from './commands';
export { sealedHistory } from './data/sealing';
export { historyInvariants } from './invariants';
export { historyKinds } from './notices/kinds';
export { historyData } from './personalData';
export { recordPdfEndpoint } from './print/endpoint';
