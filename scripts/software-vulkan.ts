import { existsSync, readdirSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { examineDevice } from "@/lib/engine/runtime/devices";
import { probeDevice } from "@/lib/engine/runtime/probe";

/** The variables with which a process computes on a software Vulkan driver, or why there is none. */
export type SoftwareVulkan = { env: NodeJS.ProcessEnv } | { reason: string };

/** Folders of browsers, which bring such a driver and often the loader along. */
const BROWSERS = [
  ...["/usr/lib/chromium", "/usr/lib/chromium-browser", "/usr/lib64/chromium-browser"],
  ...["/opt/google/chrome", "/opt/google/chromium"],
];
const DRIVER = /^(vk_swiftshader_icd|lvp_icd.*)\.json$/;

/** Find a driver on which WebGPU works without a GPU: what a browser or the system brings, tried one by one. */
export async function findSoftwareVulkan(): Promise<SoftwareVulkan> {
  const files = listDrivers();
  let reason = "no software Vulkan driver was found: Debian's package chromium brings one";
  for (const file of files) {
    const env = describeEnvironment(file);
    const found = await examineDevice("webgpu", (device) => probeDevice(device, env));
    if (found.usable) return { env };
    reason = `${file}: ${found.reason}`;
  }
  return { reason };
}

function listDrivers(): string[] {
  const cache = join(homedir(), ".cache/ms-playwright");
  const downloaded = list(cache).flatMap((name) =>
    ["chrome-linux", "chrome-linux64", "chrome-headless-shell-linux64"].map((part) =>
      join(cache, name, part),
    ),
  );
  return [...BROWSERS, ...downloaded, "/usr/share/vulkan/icd.d"].flatMap((folder) =>
    list(folder)
      .filter((name) => DRIVER.test(name))
      .map((name) => join(folder, name)),
  );
}

const list = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

function describeEnvironment(driver: string): NodeJS.ProcessEnv {
  const { LD_LIBRARY_PATH, XDG_RUNTIME_DIR } = process.env;
  return {
    ...process.env,
    VK_DRIVER_FILES: driver,
    VK_ICD_FILENAMES: driver, // its name for older loaders
    // The system's own loader goes first; the browser's is there in case it has none.
    LD_LIBRARY_PATH: [LD_LIBRARY_PATH, dirname(driver)].filter(Boolean).join(":"),
    XDG_RUNTIME_DIR: XDG_RUNTIME_DIR ?? tmpdir(),
  };
}
