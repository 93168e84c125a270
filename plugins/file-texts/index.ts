export { officeKind } from './domain/officeKind';
export type { FileTold } from './domain/types';
export { examine } from './examine';
export { keepText } from './keepText';
export { verifyFiles, type FileFinding } from './verifyFiles';
