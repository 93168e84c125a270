// What another room's browser components may import: nothing here touches Payload's server, the database or Node.
export { Alive } from './components/Alive';
export { createUseText, type TextOf } from './components/createUseText';
export { DayField } from './components/DayField';
export { describedBy, FieldFrame } from './components/FieldFrame';
export { InputField } from './components/InputField';
export { NavLine } from './components/NavLine';
export { Picker, type Choice } from './components/Picker';
export { Refused, refusalOf, send, type Wrong } from './components/send';
export { SelectField } from './components/SelectField';
export { usePress } from './components/usePress';
export { useLoaded, type Loaded } from './components/useLoaded';
export { useSearches } from './components/useSearches';
export { WordsField } from './components/WordsField';
export { parseTypedDay, typedDay } from './domain/typedDay';
export { parseTypedTime } from './domain/typedTime';
