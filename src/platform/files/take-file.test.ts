import { createServer, type Socket } from 'node:net'
import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { aZip } from '../../../tests/make-file.ts'
import { openLog, readConfig } from '../public.ts'
import { longestSide } from './redraw.ts'
import { takeFile } from './take-file.ts'

const settings = (env: NodeJS.ProcessEnv = {}) => {
  const read = readConfig(env)
  if ('faults' in read) throw new Error('These settings are not right.')
  return { config: read.config, log: openLog('silent') }
}
const takes = async (bytes: Buffer, house = settings(), name = 'a file') => {
  const taken = await takeFile(house, { name, bytes })
  return taken.done ? taken.value : taken.refusal.because
}
const wordPart = (name: string, content = '<w:document/>') => ({ name, content })
const types =
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
const word = [wordPart('[Content_Types].xml', types), wordPart('word/document.xml')]

describe('what a file is', () => {
  it('is read from its content, whatever it is called', async () => {
    expect(await takes(Buffer.from('%PDF-1.7\n%%EOF'), settings(), 'cv.exe')).toMatchObject({
      kind: 'pdf',
      name: 'cv.pdf',
    })
    expect(await takes(aZip(word) as Buffer)).toMatchObject({ kind: 'docx' })
    expect(await takes(Buffer.from('Wat ik deed: bakken. Één jaar.'))).toMatchObject({ kind: 'text' })
  })

  it.each([
    ['a program', Buffer.from('MZ\x90\0\x03\0\0\0\x04', 'latin1')],
    ['a picture that is a program', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>\0')],
    ['letters that broke', Buffer.from([0x41, 0xe9, 0x0a])],
    ['another zip', aZip([{ name: 'a.txt', content: 'a' }]) as Buffer],
  ])('refuses %s', async (_, bytes) => {
    expect(await takes(bytes)).toBe('wrong-type')
  })

  it('refuses an empty file, a bomb, and a document with a program in it', async () => {
    expect(await takes(Buffer.alloc(0))).toBe('empty-file')
    const bomb = [...word, wordPart('word/big.xml', '0'.repeat(30_000_000))]
    expect(await takes(aZip(bomb) as Buffer)).toBe('too-much-in-it')
    expect(await takes(aZip([...word, wordPart('word/vbaProject.bin', 'x')]) as Buffer)).toBe('unsafe-file')
  })
})

describe('a picture', () => {
  const dots = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: '#246' } })

  it('is drawn anew: small enough, and without where and with what it was taken', async () => {
    const taken = await dots(2000, 900)
      .withExif({ IFD0: { Make: 'A telephone', ImageDescription: 'At home' } })
      .jpeg()
      .toBuffer()
    expect((await sharp(taken).metadata()).exif).toBeDefined()
    const kept = await takes(taken)
    if (typeof kept === 'string') throw new Error(kept)
    const { width, exif, format } = await sharp(kept.bytes).metadata()
    expect({ width, exif, format }).toEqual({ width: longestSide, exif: undefined, format: 'jpeg' })
    expect(kept.bytes.includes('A telephone')).toBe(false)
  })

  it('is refused when it promises more dots than anybody has, or cannot be drawn', async () => {
    const many = await sharp({ create: { width: 12_000, height: 9000, channels: 3, background: '#fff' } })
      .png()
      .toBuffer()
    expect(await takes(many)).toBe('too-many-dots')
    expect(await takes((await dots(40, 40).png().toBuffer()).subarray(0, 60))).toBe('broken-file')
  })
})

describe('the virus scanner', () => {
  /** Speaks like clamd, and knows one virus: the one that is made for trying. */
  const eicar = 'X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'
  const clamd = async (answer: (content: string) => string) => {
    const server = createServer((line: Socket) => {
      let got = Buffer.alloc(0)
      line.on('data', (part: Buffer) => {
        got = Buffer.concat([got, part])
        const content = readStream(got)
        if (content !== undefined) line.end(answer(content))
      })
    })
    await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
    const { port } = server.address() as { port: number }
    return { house: settings({ CLAMD_HOST: '127.0.0.1', CLAMD_PORT: String(port) }), close: () => server.close() }
  }
  const scans = (content: string) => (content.includes(eicar) ? 'stream: Eicar-Test FOUND\0' : 'stream: OK\0')

  it('reads the whole file, and what it finds is not taken', async () => {
    const { house, close } = await clamd(scans)
    expect(await takes(Buffer.from(`${'a'.repeat(150_000)}${eicar}`), house)).toBe('virus-found')
    expect(await takes(Buffer.from('Nothing in here.'), house)).toMatchObject({ kind: 'text' })
    close()
  })

  it('takes nothing unscanned when it is away, or does not know what to say', async () => {
    const { house, close } = await clamd(() => 'INSTREAM size limit exceeded. ERROR\0')
    expect(await takes(Buffer.from('Too much for it.'), house)).toBe('scanner-away')
    close()
    expect(await takes(Buffer.from('Nobody there.'), house)).toBe('scanner-away')
  })
})

/** The content, when all of it is there: pieces with their length before them, and a length of nothing at the end. */
function readStream(got: Buffer): string | undefined {
  const start = 'zINSTREAM\0'
  const parts: Buffer[] = []
  for (let at = start.length; at + 4 <= got.length; ) {
    const size = got.readUInt32BE(at)
    if (size === 0) return Buffer.concat(parts).toString('latin1')
    parts.push(got.subarray(at + 4, at + 4 + size))
    at += 4 + size
  }
  return undefined
}
