import * as fs from 'node:fs'
import spectralCore from '@stoplight/spectral-core'
import loader from '@stoplight/spectral-ruleset-bundler/with-loader'

/** Every error that these rules find, each as one line. Warnings are not counted. */
export async function lintErrors(document: object, rulesetFile: string): Promise<string[]> {
  const spectral = new spectralCore.Spectral()
  spectral.setRuleset(await loader.bundleAndLoadRuleset(rulesetFile, { fs, fetch }))
  const found = await spectral.run(JSON.stringify(document))
  return found
    .filter(({ severity }) => severity === 0)
    .map(({ code, message, path }) => `${path.join('.')}: ${message} (${code})`)
}
