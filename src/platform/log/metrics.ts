import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'

export interface Metrics {
  readonly registry: Registry
  readonly requests: Histogram<'method' | 'route' | 'status'>
  readonly jobs: Counter<'name' | 'result'>
  readonly waitingJobs: Gauge
}

export function openMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  return {
    registry,
    requests: new Histogram({
      name: 'schakel_request_seconds',
      help: 'How long requests took, by the address as it stands in the code',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.01, 0.05, 0.1, 0.3, 1, 3],
      registers: [registry],
    }),
    jobs: new Counter({
      name: 'schakel_jobs_total',
      help: 'Jobs that ended, by name and result',
      labelNames: ['name', 'result'],
      registers: [registry],
    }),
    waitingJobs: new Gauge({ name: 'schakel_jobs_waiting', help: 'Jobs that wait', registers: [registry] }),
  }
}
