/** One finding about a configuration before it is launched. */
export interface CheckItem {
  id: string;
  level: "ok" | "warning" | "blocking";
  message: string;
  path?: string;
}
