export { erasedFile } from './erasure/erased-list.ts'
export { replayErasures } from './erasure/replay-erasures.ts'
