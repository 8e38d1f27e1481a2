/** What a procedure can ask for. The table says which role holds it. @source security.md 4 */
export const PERMISSIONS = [
  "runs.read",
  "trajectories.read",
  "tasks.read",
  "models.read",
  "hidden.read",
  "tasks.play",
  "runs.launch",
  "runs.control",
  "models.write",
  "export.rows",
  "system.admin",
] as const;
export type Permission = (typeof PERMISSIONS)[number];

export const ROLES = ["viewer", "annotator", "editor", "admin"] as const;
export type Role = (typeof ROLES)[number];

const READ: readonly Permission[] = ["runs.read", "trajectories.read", "tasks.read", "models.read"];
const ANNOTATE: readonly Permission[] = [...READ, "hidden.read", "tasks.play"];
const EDIT: readonly Permission[] = [
  ...ANNOTATE,
  "runs.launch",
  "runs.control",
  "models.write",
  "export.rows",
];

export const GRANTS: Record<Role, readonly Permission[]> = {
  viewer: READ,
  annotator: ANNOTATE,
  editor: EDIT,
  admin: PERMISSIONS,
};

export function hasPermission(role: Role, permission: Permission): boolean {
  return GRANTS[role].includes(permission);
}
