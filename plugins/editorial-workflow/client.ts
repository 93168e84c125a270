// What a browser may import of this room.
export { QUEUE_GROUPS, WaitingList, type QueueGroup } from './components/WaitingList';
