export { isAboutHer } from './about-her.store.ts'
