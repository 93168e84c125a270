/** A path of our own: one slash, nothing that leads elsewhere or breaks a line. */
const OURS = /^\/(?![/\\])[\w\-./?=&%:~+]*$/;

export const isOwnPath = (link: string): boolean => link.length <= 500 && OURS.test(link);
