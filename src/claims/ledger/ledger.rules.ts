import { addEuros, cents, type Euro } from '#values/public.ts'

/** What who pays still has to pay, what was earned, the tax on it, and the bank. */
export const accounts = ['payer', 'turnover', 'vat', 'bank'] as const
export type Account = (typeof accounts)[number]

export type Posting = readonly [account: Account, cents: Euro]

const less = (amount: Euro): Euro => cents(-amount)

/** What is asked stands as owed, against what was earned and the tax on it. The other way round it takes back. */
export const owed = (net: Euro, vat: Euro): readonly Posting[] => [
  ['payer', addEuros(net, vat)],
  ['turnover', less(net)],
  ['vat', less(vat)],
]

export const noLongerOwed = (net: Euro, vat: Euro): readonly Posting[] => owed(less(net), less(vat))

/** Money that came in is owed no more; less than nothing went out. */
export const received = (amount: Euro): readonly Posting[] => [
  ['bank', amount],
  ['payer', less(amount)],
]

export const balanceOf = (postings: readonly Posting[], account: Account): Euro =>
  addEuros(...postings.filter(([of]) => of === account).map(([, amount]) => amount))
