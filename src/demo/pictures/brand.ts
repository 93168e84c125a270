import { khueVanCac } from './khue-van-cac'
import { palette as c } from './palette'

/** One red on one yellow: what the regulation asks of the mark (Quy chế 4529, Điều 3.3). */
const oneInk = { body: c.red, roof: c.red, shade: c.red, gap: c.yellow, trim: c.yellow }

const square = (inner: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 512 512" role="img" aria-label="Khuê Văn Các"><rect width="512" height="512" fill="${c.yellow}"/>${inner}</svg>`

/** The mark: red Khuê Văn Các on a yellow square. The words stand beside it as text, never inside. */
export const brandMark = square(khueVanCac(256, 470, 0.575, oneInk))

/** The mark without its square, for a surface that is already yellow; `colour` replaces the red. */
export const brandSilhouette = (colour: string = c.red, ground: string = c.yellow): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 760" role="img" aria-label="Khuê Văn Các">${khueVanCac(300, 752, 1, { body: colour, roof: colour, shade: colour, gap: ground, trim: ground })}</svg>`

/** App icon: the same drawing inside the safe zone of a maskable icon (the middle four fifths). */
export const appIcon = square(khueVanCac(256, 438, 0.49, oneInk))
