export { ImportFailed } from './ImportFailed';
export { importMembers, type ImportOptions, type ImportReport, type OnProgress, type Phase } from './importMembers';
export { undoImport } from './undoImport';
