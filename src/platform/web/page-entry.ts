/** The frame around a page: what professionals see, what the person herself sees, what everybody sees, or nothing at all. */
export type Frame = 'staff' | 'person' | 'public' | 'none'

/** One page of a room, as text: its address, its file under `src`, and its frame. */
export interface PageEntry {
  readonly path: string
  readonly file: string
  readonly frame: Frame
  /** Only when two addresses show the same file. */
  readonly id?: string
}
