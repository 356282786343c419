import sharp from 'sharp'
import { done, type Outcome, refused } from '#values/public.ts'

export interface PictureRefusal {
  readonly because: 'too-many-dots' | 'broken-file'
  readonly kind: 'invalid'
}

/** A telephone takes some twelve million; a bomb of a few kilobytes promises thousands of millions. */
const mostDots = 60_000_000
export const longestSide = 1600

/** Drawn anew: no place, no telephone, nothing hidden behind it, and no larger than a screen. */
export async function redraw(
  bytes: Buffer,
  kind: 'jpeg' | 'png' | 'webp',
  side = longestSide,
  fit: 'inside' | 'cover' = 'inside',
): Promise<Outcome<Buffer, PictureRefusal>> {
  try {
    const drawn = sharp(bytes, { limitInputPixels: mostDots, failOn: 'error', pages: 1 })
      .autoOrient()
      .resize({ width: side, height: side, fit, withoutEnlargement: true })
    return done(await drawn.toFormat(kind, { quality: 85 }).toBuffer())
  } catch (error) {
    const tooMany = error instanceof Error && /pixel limit/.test(error.message)
    return refused({ because: tooMany ? 'too-many-dots' : 'broken-file', kind: 'invalid' })
  }
}
