import { gzipSync } from "node:zlib";
import { chromium } from "@playwright/test";

/**
 * The script that a browser loads for pages before anybody touches them, in kB compressed with gzip:
 * `CHROMIUM_PATH=... npx tsx scripts/bench/page-weight.ts http://localhost:3000 /t/trj_... /runs`.
 * The product has to be running from its production build.
 *
 * @source product 9, first load of /t/:trajectory
 */
const TARGET_KB = 200;

async function weighPage(origin: string, path: string): Promise<{ files: number; kilobytes: number }> {
  const executablePath = process.env.CHROMIUM_PATH;
  const browser = await chromium.launch({
    args: ["--no-sandbox"],
    ...(executablePath && { executablePath }),
  });
  try {
    // A context of its own has an empty cache.
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const sizes: Promise<number>[] = [];
    page.on("response", (response) => {
      if (!response.headers()["content-type"]?.includes("javascript")) return;
      sizes.push(response.body().then((body) => gzipSync(body).length));
    });
    const answer = await page.goto(new URL(path, origin).href, { waitUntil: "networkidle" });
    if (!answer?.ok()) throw new Error(`${path} answered ${answer?.status() ?? "nothing"}`);
    // The state panel of a game is asked for after the first paint.
    await page.waitForTimeout(2_000);
    const bytes = await Promise.all(sizes);
    return { files: bytes.length, kilobytes: bytes.reduce((sum, size) => sum + size, 0) / 1_000 };
  } finally {
    await browser.close();
  }
}

const [origin, ...paths] = process.argv.slice(2);
if (!origin || paths.length === 0) throw new Error("expected the product's address and at least one path");
for (const path of paths) {
  const { files, kilobytes } = await weighPage(origin, path);
  const verdict = path.startsWith("/t/") ? (kilobytes <= TARGET_KB ? "  met" : "  MISSED") : "";
  process.stdout.write(`${kilobytes.toFixed(1).padStart(7)} kB  ${files} files  ${path}${verdict}\n`);
  if (verdict.includes("MISSED")) process.exitCode = 1;
}
