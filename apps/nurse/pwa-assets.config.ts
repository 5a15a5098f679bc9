import { defineConfig, minimal2023Preset } from "@vite-pwa/assets-generator/config";

const ground = { background: "#103A6E" };

export default defineConfig({
  preset: {
    ...minimal2023Preset,
    maskable: { sizes: [512], resizeOptions: ground },
    apple: { sizes: [180], resizeOptions: ground },
  },
  images: ["public/icon.svg"],
});
