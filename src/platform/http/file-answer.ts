import type { FastifyReply } from 'fastify'
import { z } from 'zod'
import { fileHeaders } from '../files/file-headers.ts'
import { type FileKind, fileKinds } from '../files/file-kinds.ts'

const aFile = z.any().meta({ type: 'string', format: 'binary' })

/** For a route's `response`: the file itself, in whichever of these kinds it is. */
export const fileAnswer = (description: string, kinds: readonly FileKind[]) => ({
  description,
  content: Object.fromEntries(kinds.map((kind) => [fileKinds[kind].type, { schema: aFile }])),
})

/** Sends what somebody brought in under the same headers as the pages do: nothing in it runs. */
export const answerFile = (reply: FastifyReply, file: Parameters<typeof fileHeaders>[0] & { bytes: Buffer }) =>
  reply.headers(fileHeaders(file)).send(file.bytes)
