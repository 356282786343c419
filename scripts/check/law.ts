import { type LegalValue, law } from '../../src/law/public.ts'
import type { Refusal, Verdict } from './refusal.ts'

type Fact = 'from' | 'source' | 'scope' | 'confidence' | 'unit'
type Judged = Pick<LegalValue, 'key'> & { readonly [fact in Fact]?: string }

export const checkLaw = (): Verdict => ({ refusals: judgeLaw(law) })

/** Who decides with a number of ours can be asked where it is written. */
export function judgeLaw(values: readonly Judged[]): Refusal[] {
  if (!values.length) return [{ from: 'src/law', why: 'knows no legal value' }]
  return values.flatMap((value) =>
    (['from', 'source', 'scope', 'confidence', 'unit'] as const)
      .filter((fact) => !value[fact]?.trim())
      .map((fact) => ({ from: `${value.key} ${value.from ?? ''}`.trim(), why: `has no ${fact}` })),
  )
}
