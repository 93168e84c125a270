export { deviceCommands } from './commands';
export { forgetDevices } from './forgetDevices';
export { deviceKinds } from './notices/kinds';
export { devicesData } from './personalData';
export { renewDevice } from './renew';
export { DEVICE_RULE } from './rule';
