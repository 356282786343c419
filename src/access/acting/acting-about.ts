export { actingAbout } from './acting.store.ts'
