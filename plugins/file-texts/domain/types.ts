import type { Marking } from '../../secrecy-guard/pure';
import type { Structure } from './structure';

/** Where in a file a text stands; the names are secrecy-guard's, too. */
export type FilePlace = 'property' | 'picture-data' | 'header' | 'footer' | 'note' | 'comment' | 'text-box' | 'cell' | 'body';

/** `visual`: lines as the page ended them. `label`: a property's name. */
export type FilePart = { place: FilePlace; lines: string[]; visual?: boolean; label?: string };

/** Why a file is refused, whatever it says. */
export type FileFault = 'macros' | 'bomb' | 'encrypted' | 'broken' | 'external';

/**
 * What was read of a file. `text`: all of it; `empty`: nothing that is text (a scan), or pages without any; `unread`: it could not be read
 * whole; `none`: the kind holds no text.
 */
export type FileReading = { state: 'text' | 'empty' | 'unread' | 'none'; parts: FilePart[]; fault?: FileFault };

/** What the reading process answers: nothing of the text but what a search may keep. */
export type FileTold = Pick<FileReading, 'state' | 'fault'> & { content: string; truncated: boolean; marking?: Marking; /** Only where it was asked for. */ structure?: Structure };
