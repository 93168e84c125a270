// `node --import` before the product: this process's own clock is wrong by CLOCK_SHIFT_MS; the database's is not.
const shift = Number(process.env.CLOCK_SHIFT_MS ?? 0);
const Real = globalThis.Date;
const now = () => Real.now() + shift;

globalThis.Date = class Date extends Real {
  constructor(...given) {
    if (given.length === 0) super(now());
    else super(...given);
  }
  static now() {
    return now();
  }
};
