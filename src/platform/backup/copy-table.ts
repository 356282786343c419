import { once } from 'node:events'
import type { Readable, Writable } from 'node:stream'
import type { Client, Connection } from 'pg'

type Wire = Connection & {
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(why: string): void
}

/** What the driver calls while one COPY runs; everything it has no news about stays silent. */
interface Listener {
  readonly handleCopyData?: (message: { chunk: Buffer }, wire: Wire) => void
  readonly handleCopyInResponse?: (wire: Wire) => void
}

/** Rows as PostgreSQL writes them, into a stream. When the stream is full the server waits. */
export const copyOut = (client: Client, sql: string, into: Writable): Promise<void> =>
  copy(client, sql, {
    handleCopyData: ({ chunk }, { stream }) => {
      // The driver uses its buffer again for what comes next, so what is kept must be a copy.
      if (into.write(Buffer.from(chunk)) || stream.isPaused()) return
      stream.pause()
      into.once('drain', () => stream.resume())
    },
  })

export const copyIn = (client: Client, sql: string, from: Readable): Promise<void> =>
  copy(client, sql, {
    handleCopyInResponse: (wire) => {
      pump(from, wire).catch((error: Error) => wire.sendCopyFail(error.message))
    },
  })

async function pump(from: Readable, wire: Wire): Promise<void> {
  for await (const chunk of from) {
    wire.sendCopyFromChunk(chunk as Buffer)
    if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain')
  }
  wire.endCopyFrom()
}

function copy(client: Client, sql: string, listener: Listener): Promise<void> {
  const silent = () => {}
  return new Promise((resolve, reject) => {
    let failed: Error | undefined
    client.query({
      submit: (wire: Connection) => (wire as Wire).query(sql),
      handleCopyData: silent,
      handleCopyInResponse: silent,
      ...listener,
      handleRowDescription: silent,
      handleDataRow: silent,
      handlePortalSuspended: silent,
      handleEmptyQuery: silent,
      handleCommandComplete: silent,
      handleError: (error: Error) => {
        failed = error
        reject(error)
      },
      handleReadyForQuery: () => (failed ? undefined : resolve()),
    } as never)
  })
}
