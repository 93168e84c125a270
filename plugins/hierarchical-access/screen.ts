// What another room's server components may import: it renders in the admin's own Next, never in the product's plain Node.
export { AdminFrame } from './components/AdminFrame';
export { ScreenFrame } from './components/ScreenFrame';
