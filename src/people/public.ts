export { isLookingForWork, isStage, type Stage, stages } from './stage.rules.ts'
