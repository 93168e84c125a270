// What another room's browser components may import: nothing here touches Payload's server, the database or Node.
export { Why } from './components/Why';
