import type { NextConfig } from "next";

const config: NextConfig = {
  // The tests build into a folder of their own, so that a running server is not disturbed.
  distDir: process.env.NEXT_DIST_DIR ?? ".next",
  // Only where "use memo" says so: memoizing everything made each page's first load 18 kB larger.
  reactCompiler: { compilationMode: "annotation" },
  typedRoutes: false,
  serverExternalPackages: ["postgres"],
  turbopack: { root: import.meta.dirname },
  images: { unoptimized: true },
  // `npm test` checks types; a start must not take the time.
  typescript: { ignoreBuildErrors: true },
  // Fewer, larger chunks compress better: 4 kB less at each page's first load.
  experimental: { turbopackChunking: { minChunkSize: 500_000 } },
  poweredByHeader: false,
  devIndicators: false,
  allowedDevOrigins: ["127.0.0.1"],
  productionBrowserSourceMaps: false,
};

export default config;
