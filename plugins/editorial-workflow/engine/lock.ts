export { lockDocument } from '../../kernel';
