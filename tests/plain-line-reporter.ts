import { writeFileSync } from 'node:fs'
import type { Reporter, TestModule } from 'vitest/node'

export interface Counts {
  passed: number
  failed: number
}

export const plainLine = ({ passed, failed }: Counts): string => `${passed} passed, ${failed} failed`

/** Ends the run with one line that anybody can read; `COUNTS_FILE` keeps it for a line over several runs. */
export default class PlainLineReporter implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], unhandled: readonly unknown[], reason: string): void {
    for (const title of modules.flatMap(skippedIn)) console.log(`skipped: ${title}`)
    const counts = countAll(modules, unhandled.length, reason)
    if (process.env.COUNTS_FILE) writeFileSync(process.env.COUNTS_FILE, JSON.stringify(counts))
    else console.log(plainLine(counts))
  }
}

/**
 * Vitest calls every test passed while a promise was rejected beside them, and counts no test where a file did not
 * load or a beforeAll broke. Here each of these is a failure.
 */
function countAll(modules: readonly TestModule[], unhandled: number, reason: string): Counts {
  const states = modules.flatMap((module) => [...module.children.allTests()].map((test) => test.result().state))
  const passed = states.filter((state) => state === 'passed').length
  const failed = states.filter((state) => state === 'failed').length + unhandled + brokenAround(modules)
  const silent = passed + failed === 0 || (reason !== 'passed' && failed === 0)
  return { passed, failed: failed + (silent ? 1 : 0) }
}

/** Files that did not load, and groups whose beforeAll or afterAll broke. */
const brokenAround = (modules: readonly TestModule[]): number =>
  modules
    .flatMap((module) => [module, ...module.children.allSuites()])
    .reduce((sum, part) => sum + part.errors().length, 0)

const skippedIn = (module: TestModule): string[] =>
  [...module.children.allTests('skipped')].map((test) => `${module.relativeModuleId} > ${test.fullName}`)
