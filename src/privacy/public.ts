export { erasedFile } from './erasure/erased-list.ts'
export { replayErasures } from './erasure/replay-erasures.ts'
export { registerMarkdown } from './register/register.words.ts'
export { seeRegister } from './register/see-register.ts'
