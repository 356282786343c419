import { z } from 'zod'
import { DayText } from '#platform/web/day-text.ts'
import { holdReasons } from './erasure.rules.ts'

export const EndingId = z.object({ subject: z.uuid() })

export const Hold = z
  .object({ because: z.enum(holdReasons), until: DayText })
  .meta({ id: 'ErasureHold', description: 'Why a dossier is kept longer than its term, and until when.' })
