/**
 * React looks at this once, when it is loaded: anything else makes every page take twice the work. So whoever starts the
 * server imports this first.
 */
process.env.NODE_ENV ??= 'production'
