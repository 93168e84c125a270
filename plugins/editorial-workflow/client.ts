// What a browser may import of this room.
export { WaitingList } from './components/WaitingList';
