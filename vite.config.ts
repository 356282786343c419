import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { compressAssets } from './src/platform/web/compress-assets.ts'
import { keepRoomsExternal } from './src/platform/web/keep-rooms-external.ts'
import { smallScript } from './src/platform/web/small-script.ts'

export default defineConfig({
  plugins: [
    keepRoomsExternal(import.meta.dirname),
    reactRouter(),
    smallScript('passkey', `${import.meta.dirname}/src/access/passkeys/passkey.browser.ts`),
    smallScript('card', `${import.meta.dirname}/src/trajectories/proposals/shared-card.browser.ts`),
    compressAssets(),
  ],
  build: {
    assetsInlineLimit: 0,
    // A door names everything its room hands out; what a page does not use stays out of the browser.
    rollupOptions: { treeshake: { moduleSideEffects: (id) => !/\/src\/[^?]*\.ts$/.test(id) } },
  },
  environments: { ssr: { build: { minify: false } } },
})
