interface Answer {
  readonly next?: string | null
  readonly everybody?: number
}

/** Milliseconds of each request, one after another. Every third list is followed to its second page. */
export async function measure(url: string, session: string, questions: readonly string[], requests: number) {
  for (const question of questions.slice(0, 30)) await ask(`${url}?${question}`, session)
  const times: number[] = []
  let next: string | null = null
  for (let i = 0, at = 0; i < requests; i++) {
    const question: string = questions[at % questions.length] ?? ''
    const started = performance.now()
    const answer = await ask(`${url}?${question}${next ? `&after=${next}` : ''}`, session)
    times.push(performance.now() - started)
    next = i % 3 === 0 ? (answer.next ?? null) : null
    if (!next) at++
    if (process.env.SLOWEST && (times.at(-1) ?? 0) > Number(process.env.SLOWEST)) console.error(question, times.at(-1))
  }
  return times
}

/** Of each address once, after the first thirty were asked to warm up. */
export async function measureEach(urls: readonly string[], session: string): Promise<readonly number[]> {
  for (const url of urls.slice(0, 30)) await ask(url, session)
  const times: number[] = []
  for (const url of urls) {
    const started = performance.now()
    await ask(url, session)
    times.push(performance.now() - started)
  }
  return times
}

export const countOf = async (url: string, session: string): Promise<number> => (await ask(url, session)).everybody ?? 0

async function ask(url: string, session: string): Promise<Answer> {
  const answer = await fetch(url, { headers: { cookie: `session=${session}` } })
  if (!answer.ok) throw new Error(`${answer.status} ${url}: ${await answer.text()}`)
  return (await answer.json()) as Answer
}

/** Nearest rank, in tenths of a millisecond. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return Math.round((sorted[Math.ceil((share / 100) * sorted.length) - 1] ?? 0) * 10) / 10
}
