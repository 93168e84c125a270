// What the admin's own pages may import: nothing here touches Payload's server, the database or Node.
export { FirstFactor } from './secondFactor/components/FirstFactor';
