export { confirmAdministration } from './confirm';
export { administrationList, type AdministrationView } from './list';
export { proposeAdministration } from './propose';
export { rejectAdministration } from './reject';
