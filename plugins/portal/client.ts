// What another room's islands are made of: nothing here touches Payload's server, the database or Node.
export { Alive } from './design/Alive';
export { Button } from './design/Button';
export { Dialog } from './design/Dialog';
export { Menu } from './design/Menu';
export { Tabs } from './design/Tabs';
export { TextField } from './design/TextField';
export { act, fetchJson } from './islands/act';
