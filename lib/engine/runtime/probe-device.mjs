// @ts-check
import { readdirSync, readFileSync, readlinkSync } from "node:fs";
import { basename } from "node:path";
import ort from "onnxruntime-node";

/**
 * Runs one product on a device and says what it gave and what it ran on. A process of its own, because a native abort
 * cannot be caught; plain JavaScript, so that a bundle and its source start it alike.
 *
 * Arguments: the device, and in base64 a model that takes `a` and gives `y`, both [4, 4].
 */
const [device = "", model = ""] = process.argv.slice(2);
const session = await ort.InferenceSession.create(Buffer.from(model, "base64"), {
  executionProviders: [device],
  intraOpNumThreads: 1,
});
const out = await session.run({ a: new ort.Tensor("float32", new Float32Array(16).fill(2), [4, 4]) });
const value = Number(out.y?.data[0]);
// While the session lives: it holds the files of what it computes on.
const answer = { value, version: ort.env.versions.node, hardware: listHardware(), drivers: listDrivers() };
await session.release();
process.stdout.write(JSON.stringify(answer));

/** Device files that are open (Linux): a driver that computes on the processor opens none. */
function listHardware() {
  const wanted = /^\/dev\/(dri\/|nvidia|kfd|kgsl|mali|dxg)/;
  if (process.platform !== "linux") return null;
  const files = readdirSync("/proc/self/fd").map((fd) => {
    try {
      return readlinkSync(`/proc/self/fd/${fd}`);
    } catch {
      return ""; // the one that the listing itself was read with is closed again
    }
  });
  return [...new Set(files.filter((file) => wanted.test(file)))].sort();
}

/** Vulkan drivers and CUDA libraries that are loaded (Linux). */
function listDrivers() {
  if (process.platform !== "linux") return [];
  const wanted = /^lib(vulkan_|vk_|GLX_nvidia|amdvlk|VkICD|cudart|cudnn)/;
  const paths = readFileSync("/proc/self/maps", "utf8").match(/\/\S+$/gm) ?? [];
  return [...new Set(paths.map((path) => basename(path)))].filter((name) => wanted.test(name)).sort();
}
