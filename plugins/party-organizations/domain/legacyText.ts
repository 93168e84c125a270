// Letters of Latin-1 that Unicode Vietnamese never uses, but that the bytes of TCVN3 (ABC) and VNI become
// when their file was read as Latin-1 ("Ph­êng Hoµn KiÕm", "Phöôøng Hoaøn Kieám"), and that UTF-8 read as
// Latin-1 leaves behind ("PhÆ°á»ng").
const FOREIGN = /[\u0080-\u00A0¡-¿Ä-ÇËÎÏÐÑÖ×ØÛÜÞßä-çëîïðñöøûüþÿ÷]/u;

/** "unreadable": bytes that are no UTF-8. "legacy": letters of an old font's encoding. Undefined when the text looks right. */
export const legacyText = (text: string): 'unreadable' | 'legacy' | undefined => {
  if (text.includes('\uFFFD')) return 'unreadable';
  return FOREIGN.test(text.normalize('NFC')) ? 'legacy' : undefined;
};
