import { z } from "zod";
import { DEVICE_CHOICES } from "@/lib/domain/words";

/** Whether a machine computes on a device, and if not, why and what to do about it. */
export const DeviceFinding = z.object({
  device: z.enum(DEVICE_CHOICES).exclude(["auto"]),
  usable: z.boolean(),
  /** null when it is usable */
  reason: z.string().nullable(),
  /** false for a driver that only computes on the processor: `auto` never chooses it */
  isHardware: z.boolean(),
  /** drivers that were loaded, by file name */
  drivers: z.array(z.string()),
  /** version of ONNX Runtime; null when it could not be loaded for this device */
  version: z.string().nullable(),
});
export type DeviceFinding = z.infer<typeof DeviceFinding>;

/** A machine on which workers have run. */
export const EngineHost = z.object({
  host: z.string(),
  cores: z.number(),
  /** null while nothing has been tried to the end */
  devices: z.array(DeviceFinding).nullable(),
  isProbing: z.boolean(),
  probedAt: z.date().nullable(),
});
export type EngineHost = z.infer<typeof EngineHost>;

/** The engine inside the product, on every machine that has workers. */
export const LocalEngine = z.object({
  hosts: z.array(EngineHost),
  workers: z.number(),
  /** runs that a checkpoint plays at this moment */
  playing: z.array(z.object({ id: z.string(), name: z.string(), policy: z.string() })),
  /** tokens sampled a second over the last minutes; null when nothing was */
  generatedPerSecond: z.number().nullable(),
});
export type LocalEngine = z.infer<typeof LocalEngine>;
