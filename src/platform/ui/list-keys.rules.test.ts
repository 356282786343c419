import { describe, expect, it } from 'vitest'
import { listKeyOf, rowAfter } from './list-keys.rules.ts'

const pressed = { ctrlKey: false, metaKey: false, altKey: false, typing: false, inList: false }

describe('a key in a list', () => {
  it('moves, chooses, finds and explains', () => {
    expect(['j', 'k', 'x', '/', '?', 'q'].map((key) => listKeyOf({ ...pressed, key }))).toEqual([
      'next',
      'previous',
      'choose',
      'find',
      'help',
      null,
    ])
  })

  it('is a letter for who types, and the browser’s own with Ctrl, Cmd or Alt', () => {
    expect(listKeyOf({ ...pressed, key: 'x', typing: true })).toBeNull()
    for (const held of ['ctrlKey', 'metaKey', 'altKey'])
      expect(listKeyOf({ ...pressed, key: 'k', [held]: true })).toBeNull()
  })

  it('leaves the arrows to the page until one is in the list', () => {
    expect(listKeyOf({ ...pressed, key: 'ArrowDown' })).toBeNull()
    expect(listKeyOf({ ...pressed, key: 'ArrowDown', inList: true })).toBe('next')
  })

  it('begins at the first row or the last, and stays at the end', () => {
    expect([rowAfter('next', -1, 3), rowAfter('previous', -1, 3)]).toEqual([0, 2])
    expect([rowAfter('next', 2, 3), rowAfter('previous', 0, 3), rowAfter('next', -1, 0)]).toEqual([2, 0, -1])
  })
})
