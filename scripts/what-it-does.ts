import { writeFileSync } from 'node:fs'
import { readSources } from './check/sources.ts'
import { tellStories, whereTold } from './told-stories.ts'

writeFileSync(whereTold, tellStories(readSources(['stories'], ['.test.ts'])))
console.log(`wrote ${whereTold}`)
