import type { Lang } from './lang.ts'
import { done, type Outcome, refused } from './outcome.ts'

declare const isClockTime: unique symbol

/** Minutes after midnight, 0 to 1439, whatever the day. */
export type ClockTime = number & { readonly [isClockTime]: true }

export type ClockTimeRefusal = { readonly because: 'not-a-time'; readonly kind: 'invalid' }

export function clockTimeOf(hour: number, minute = 0): ClockTime {
  const exists = Number.isInteger(hour) && Number.isInteger(minute) && isHour(hour) && isMinute(minute)
  if (!exists) throw new Error(`Not a time: ${hour}.${minute}`)
  return (hour * 60 + minute) as ClockTime
}

/** Reads '6.30 uur', '06:30', '6u30' and '6 uur'. */
export function readClockTime(text: string): Outcome<ClockTime, ClockTimeRefusal> {
  const written = /^(\d{1,2})(?:[.:u](\d{2}))?(?: ?(?:uur|u|h))?$/.exec(text.trim().toLowerCase())
  const [hour, minute] = [Number(written?.[1]), Number(written?.[2] ?? 0)]
  if (!written || !isHour(hour) || !isMinute(minute)) return refused({ because: 'not-a-time', kind: 'invalid' })
  return done(clockTimeOf(hour, minute))
}

const isHour = (hour: number) => hour >= 0 && hour <= 23
const isMinute = (minute: number) => minute >= 0 && minute <= 59

/** '6.30 uur', or '6:30' in English. */
export function spokenClockTime(time: ClockTime, lang: Lang = 'nl'): string {
  const [hour, minute] = [Math.floor(time / 60), String(time % 60).padStart(2, '0')]
  return lang === 'nl' ? `${hour}.${minute} uur` : `${hour}:${minute}`
}

/** '06:30', what a time field in a form wants. */
export function fieldClockTime(time: ClockTime): string {
  return spokenClockTime(time, 'en').padStart(5, '0')
}
