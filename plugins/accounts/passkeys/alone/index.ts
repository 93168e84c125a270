export { finishPasskeyAlone } from './finish';
export { passkeyName } from './passkeyName';
export { startPasskeyAlone } from './start';
