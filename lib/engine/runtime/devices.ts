import { type Probe, type ProbeResult, probeDevice } from "@/lib/engine/runtime/probe";
import { DEVICES, type Device, type DeviceChoice } from "@/lib/engine/types";
import { AppError } from "@/lib/errors";

/** Whether this machine computes on a device, and if not, why and what to do about it. */
export interface DeviceFinding {
  device: Device;
  usable: boolean;
  /** null when it is usable */
  reason: string | null;
  /** false for a driver that only computes on the processor: good for tests, never chosen by `auto` */
  isHardware: boolean;
  /** drivers that were loaded, by file name */
  drivers: string[];
  /** version of ONNX Runtime; null when it could not be loaded for this device */
  version: string | null;
}

const CUDA_INSTALL =
  "ONNXRUNTIME_NODE_INSTALL=cuda12 node node_modules/onnxruntime-node/script/install (Linux x64, CUDA 12, cuDNN 9)";

/** What native libraries say, and what it means; the first that matches counts. */
const REASONS: Record<Device, readonly (readonly [RegExp, string])[]> = {
  cpu: [],
  webgpu: [
    [
      /Couldn't load Vulkan/,
      "no Vulkan loader (libvulkan.so.1): install the package libvulkan1, or vulkan-loader",
    ],
    [
      /Found no drivers|INCOMPATIBLE_DRIVER/,
      "the Vulkan loader found no driver: install the one of your GPU, or name its file in VK_DRIVER_FILES",
    ],
    [
      /No supported adapters|Failed to get a WebGPU adapter/,
      "no GPU adapter that WebGPU can use: update the GPU's driver",
    ],
  ],
  cuda: [
    [
      /libonnxruntime_providers_(shared|cuda)\.so: cannot open/,
      `the CUDA provider is not part of the package: with an NVIDIA GPU, run ${CUDA_INSTALL}`,
    ],
    [
      /no CUDA-capable device|CUDA (driver version is insufficient|failure (35|100))/,
      "no NVIDIA GPU with a driver for CUDA 12 was found",
    ],
  ],
};

/** Try one device, in a process of its own. */
export async function examineDevice(device: Device, probe: Probe = probeDevice): Promise<DeviceFinding> {
  const result = await probe(device);
  if (!result.ok) {
    const reason = explain(device, result.output);
    return { device, usable: false, reason, isHardware: false, drivers: [], version: null };
  }
  const { drivers, version } = result;
  return { device, usable: true, reason: null, isHardware: isHardware(device, result), drivers, version };
}

export function examineDevices(probe: Probe = probeDevice): Promise<DeviceFinding[]> {
  return Promise.all(DEVICES.map((device) => examineDevice(device, probe)));
}

/**
 * The device to compute on. `auto` takes CUDA, else WebGPU on a real GPU, else the processor.
 *
 * @throws {AppError} UNAVAILABLE with the reason when the named device is not usable
 */
export async function chooseDevice(choice: DeviceChoice, probe: Probe = probeDevice): Promise<Device> {
  if (choice === "cpu") return "cpu";
  if (choice !== "auto") {
    const { usable, reason } = await examineDevice(choice, probe);
    if (usable) return choice;
    throw new AppError("UNAVAILABLE", `Device ${choice} is not usable: ${reason}. Choose cpu or auto`);
  }
  const found = await Promise.all(
    (["cuda", "webgpu"] as const).map((device) => examineDevice(device, probe)),
  );
  return found.find((finding) => finding.usable && finding.isHardware)?.device ?? "cpu";
}

function explain(device: Device, output: string): string {
  const known = REASONS[device].find(([pattern]) => pattern.test(output));
  if (known) return known[1];
  const missing = /(lib[\w.-]+): cannot open shared object file/.exec(output)?.[1];
  if (missing) return `the library ${missing} is missing`;
  const lines = output.split("\n").map((line) => line.trim());
  return (
    lines.find((line) => /^\w*Error: /.test(line)) ?? lines.find((line) => line !== "") ?? "it gave no reason"
  );
}

/** Where the system does not say, a GPU is taken for real on macOS alone: Metal has no other. */
function isHardware(device: Device, { hardware }: Extract<ProbeResult, { ok: true }>): boolean {
  if (device === "cpu") return true;
  return hardware === null ? process.platform === "darwin" : hardware.length > 0;
}
