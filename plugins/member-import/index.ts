export { ImportFailed } from './ImportFailed';
export { importMembers, type ImportOptions, type ImportReport, type OnProgress, type Phase } from './importMembers';
export { reconcileMembers } from './reconcileMembers';
export { undoImport } from './undoImport';
export { runImports } from './desk/jobs/runImports';
export { memberImport, type MemberImportRoomOptions } from './room';
