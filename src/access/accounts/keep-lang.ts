export { keepLang } from './account.store.ts'
