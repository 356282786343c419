import { expect, it } from 'vitest'
import { findBrowser } from './browser.ts'

it('takes the browser that is named, and says so when it is not there', async () => {
  expect(await findBrowser(process.execPath)).toBe(process.execPath)
  await expect(findBrowser('/no/browser')).rejects.toThrow('CHROMIUM_PATH names /no/browser')
})

it('takes the first browser of the machine', async () => {
  expect(await findBrowser(undefined, ['/no/browser', process.execPath])).toBe(process.execPath)
})
