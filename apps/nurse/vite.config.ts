import { fileURLToPath } from "node:url";
import tailwindcss from "@tailwindcss/vite";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";

const BASE = "/nurse/";
const port = Number(process.env["NURSE_PORT"] ?? 4302);
/** Where the person's browser is, when a proxy stands in front: hot reloading goes through it. */
const publicPort = process.env["NURSE_PUBLIC_PORT"];

const manifest = {
  id: BASE,
  name: "Swasya nurse",
  short_name: "Swasya",
  description: "Register patients, record the conversation, photograph papers, send to the doctor.",
  lang: "en",
  dir: "ltr" as const,
  start_url: BASE,
  scope: BASE,
  display: "standalone" as const,
  theme_color: "#103A6E",
  background_color: "#F1F4EF",
  icons: [
    { src: "pwa-64x64.png", sizes: "64x64", type: "image/png" },
    { src: "pwa-192x192.png", sizes: "192x192", type: "image/png" },
    { src: "pwa-512x512.png", sizes: "512x512", type: "image/png" },
    { src: "maskable-icon-512x512.png", sizes: "512x512", type: "image/png", purpose: "maskable" as const },
  ],
};

export default defineConfig({
  base: BASE,
  plugins: [
    react(),
    tailwindcss(),
    VitePWA({
      strategies: "injectManifest",
      srcDir: "src",
      filename: "sw.ts",
      registerType: "prompt",
      injectRegister: false,
      manifest,
      injectManifest: {
        globPatterns: [
          "**/*.{js,css,html,svg,png,ico,webmanifest}",
          "**/*-{latin,devanagari}-wght-normal-*.woff2",
        ],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
      },
      devOptions: { enabled: false },
    }),
  ],
  // The MQTT client was written for Node: it expects `global` and the `events` module. It brings crypto-js only to
  // sign addresses with AWS keys, which a browser never holds: the ticket is the proof.
  define: { global: "globalThis" },
  resolve: {
    alias: {
      events: fileURLToPath(import.meta.resolve("events/")),
      "crypto-js": fileURLToPath(new URL("src/app/no-crypto.ts", import.meta.url)),
    },
  },
  build: { target: "es2023", modulePreload: { polyfill: false } },
  server: {
    host: "127.0.0.1",
    port,
    strictPort: true,
    hmr: publicPort ? { clientPort: Number(publicPort) } : true,
  },
  preview: { host: "127.0.0.1", port, strictPort: true },
});
