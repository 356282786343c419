import { PassThrough } from 'node:stream'
import { createReadableStreamFromReadable } from '@react-router/node'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, type HandleErrorFunction, type RouterContextProvider, ServerRouter } from 'react-router'
import { openVisitOf } from '#platform/web/visit.ts'

export const streamTimeout = 10_000

/** A page is sent whole: without script there is nothing that could fill in the rest. */
export default function answer(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: RouterContextProvider,
): Promise<Response> {
  const { nonce } = openVisitOf(context)
  return new Promise((resolve, reject) => {
    const { pipe, abort } = renderToPipeableStream(<ServerRouter context={entry} url={request.url} nonce={nonce} />, {
      nonce,
      onAllReady() {
        const body = new PassThrough()
        headers.set('Content-Type', 'text/html; charset=utf-8')
        pipe(body)
        resolve(new Response(createReadableStreamFromReadable(body), { status, headers }))
      },
      onShellError: reject,
    })
    setTimeout(abort, streamTimeout + 1000).unref()
  })
}

/** What breaks while a page is drawn; what breaks in a loader was logged where it broke. */
export const handleError: HandleErrorFunction = (error, { request, context }) => {
  if (request.signal.aborted || !(error instanceof Error)) return
  const { house, number, url } = openVisitOf(context)
  house.log.error({ err: error, number, path: url.pathname }, 'a page broke while it was drawn')
}
