import type { ApiPlugin } from '#platform/public.ts'
import { accountApi } from './accountability/account.api.ts'
import { auditsApi } from './audits/audits.api.ts'
import { claimsApi } from './claiming/claims.api.ts'
import { invoiceApi } from './invoice/invoice.api.ts'
import { paymentsApi } from './payments/payments.api.ts'
import { receivingApi } from './receiving/receiving.api.ts'
import { termsApi } from './terms/terms.api.ts'

export const claimsApis: readonly ApiPlugin[] = [
  claimsApi,
  accountApi,
  auditsApi,
  paymentsApi,
  termsApi,
  receivingApi,
  invoiceApi,
]
