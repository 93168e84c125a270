// What another room's islands are made of: nothing here touches Payload's server, the database or Node. Dialog, Menu and Tabs are not among it: they bring
// react-aria, and one island that names this file would bring it to every page (all pages are one route); load them as GalleryLazy does.
export { Alive } from './design/Alive';
export { Button } from './design/Button';
export { TextField } from './design/TextField';
export { DraftLine, type DraftWords } from './drafts/DraftLine';
export { useDraft } from './drafts/useDraft';
export { act, fetchJson } from './islands/act';
