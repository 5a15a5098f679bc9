import type { NextConfig } from "next";

const config: NextConfig = { output: "standalone", poweredByHeader: false, reactStrictMode: true };
export default config;
