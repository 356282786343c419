import { parentPort, workerData } from 'node:worker_threads'
import { planWithRules, type RuledQuestion } from './plan-with-rules.ts'

parentPort?.postMessage(await planWithRules(workerData as RuledQuestion))
