/**
 * pdf.js calls `ArrayBuffer.prototype.transferToFixedLength`, which came with Node 21: without it no page's drawing can be read. Here it copies.
 * Only in the process that reads files.
 */
export const helpNode20 = (): void => {
  const prototype = ArrayBuffer.prototype as ArrayBuffer & { transferToFixedLength?: unknown };
  if (prototype.transferToFixedLength !== undefined) return;
  Object.defineProperty(prototype, 'transferToFixedLength', {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length: number = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
};
