import { reactRouter } from '@react-router/dev/vite'
import { defineConfig } from 'vite'
import { compressAssets } from './src/platform/web/compress-assets.ts'
import { keepRoomsExternal } from './src/platform/web/keep-rooms-external.ts'

export default defineConfig({
  plugins: [keepRoomsExternal(import.meta.dirname), reactRouter(), compressAssets()],
  build: { assetsInlineLimit: 0 },
  environments: { ssr: { build: { minify: false } } },
})
