import { addComment } from './add';
import { editComment } from './edit';
import { listComments } from './list';
import { reopenComment } from './reopen';
import { replyToComment } from './reply';
import { resolveComment } from './resolve';
import { withdrawComment } from './withdraw';

export const commentCommands = [addComment, replyToComment, editComment, withdrawComment, resolveComment, reopenComment, listComments];
