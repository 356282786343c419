/** What was answered needs no post any more. */
export { dropLettersAbout } from './paper-letter.store.ts'
