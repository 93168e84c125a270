/** Operators of pdf.js (its OPS) that paint a picture: pictures, masks, those of the page's own content, and their repetitions. */
export const PICTURE_OPS: ReadonlySet<number> = new Set([82, 83, 84, 85, 86, 87, 88, 89, 90]);
