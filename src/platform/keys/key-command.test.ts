import { randomBytes } from 'node:crypto'
import { expect, it } from 'vitest'
import { unwrapWith, wrapWith } from './key-command.ts'

const key = randomBytes(32)

it('gives one line, and reads one line back', async () => {
  const backwards = 'rev; #' // `wrap` and `unwrap` behind it fall away: both turn the line round
  const wrapped = await wrapWith(backwards, key)
  expect(wrapped.toString()).toBe([...key.toString('base64')].reverse().join(''))
  expect(await unwrapWith(backwards, wrapped)).toEqual(key)
})

it.each([
  ['exit 3; #', 'KEY_COMMAND unwrap ended with 3. Correct KEY_COMMAND.'],
  ['true; #', 'KEY_COMMAND unwrap said nothing. Correct KEY_COMMAND.'],
  ['echo c2hvcnQ=; #', 'KEY_COMMAND unwrap gave no key of 32 bytes in base64. Correct KEY_COMMAND.'],
  ['sleep 30; #', 'KEY_COMMAND unwrap did not answer within 0.3 seconds. Correct KEY_COMMAND.'],
])('says in one sentence what is wrong with %s', async (command, sentence) => {
  const asked = unwrapWith(command, Buffer.from('wrapped'), 0.3)
  await expect(asked).rejects.toMatchObject({ message: sentence, exitCode: 78 })
})
