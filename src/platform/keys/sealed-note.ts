import type { Keys } from './keys.ts'

/** Something to remember for some minutes outside the database, as in a cookie: only we can write it and read it. */
export const sealNote = (keys: Keys, about: string, note: object): string =>
  keys.lockFor(about, Buffer.from(JSON.stringify(note)), about).toString('base64url')

/** Nothing when it is not ours, or was for something else. Whether it is too old is for who wrote it. */
export async function openNote<Note>(keys: Keys, about: string, text: string | undefined): Promise<Note | undefined> {
  if (!text) return undefined
  try {
    const opened = await keys.openFor(about, Buffer.from(text, 'base64url'), about)
    return JSON.parse(opened.toString()) as Note
  } catch {
    return undefined
  }
}
