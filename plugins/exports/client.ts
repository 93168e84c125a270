// What another room's browser components may import.
export { ExportForm } from './components/ExportForm';
