import { expect, it } from 'vitest'
import { openKeys } from './keys.ts'
import { openNote, sealNote } from './sealed-note.ts'

const keys = openKeys(Buffer.alloc(32, 7))
const note = { to: '/people', by: 'Naomi' }

it('a note comes back as it was written, and says nothing to anybody else', async () => {
  const sealed = sealNote(keys, 'going-out', note)
  expect(await openNote(keys, 'going-out', sealed)).toEqual(note)
  expect(Buffer.from(sealed, 'base64url').toString('latin1')).not.toContain('Naomi')
})

it('a note that is missing, made up, of another house or for something else is none', async () => {
  const sealed = sealNote(keys, 'going-out', note)
  const elsewhere = openKeys(Buffer.alloc(32, 8))
  for (const text of [undefined, '', 'made-up', `${sealed.slice(0, -4)}AAAA`])
    expect(await openNote(keys, 'going-out', text)).toBeUndefined()
  expect(await openNote(keys, 'coming-back', sealed)).toBeUndefined()
  expect(await openNote(elsewhere, 'going-out', sealed)).toBeUndefined()
})
