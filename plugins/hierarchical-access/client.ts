// What another room's browser components may import: nothing here touches Payload's server, the database or Node.
export { InputField } from './components/InputField';
export { NavLine } from './components/NavLine';
export { Picker, type Choice } from './components/Picker';
export { refusalOf, send } from './components/send';
export { usePress } from './components/usePress';
export { useSearches } from './components/useSearches';
