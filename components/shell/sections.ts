import {
  Boxes,
  ChartScatter,
  Cpu,
  FlaskConical,
  LayoutDashboard,
  type LucideIcon,
  Play,
  Rows3,
} from "lucide-react";

export interface Section {
  label: string;
  href: string;
  icon: LucideIcon;
  /** Second key of the sequence that starts with g. */
  key: string;
  /** First parts of addresses that belong to this section, besides its own. */
  owns: readonly string[];
}

/** The navigation, in its order. A section is listed when its pages exist. */
export const SECTIONS: readonly Section[] = [
  { label: "Overview", href: "/", icon: LayoutDashboard, key: "o", owns: [] },
  { label: "Tasks", href: "/tasks", icon: FlaskConical, key: "t", owns: ["/task", "/play"] },
  { label: "Models", href: "/models", icon: Boxes, key: "m", owns: ["/checkpoints"] },
  { label: "Backends", href: "/backends", icon: Cpu, key: "b", owns: [] },
  { label: "Runs", href: "/runs", icon: Play, key: "r", owns: [] },
  { label: "Trajectories", href: "/trajectories", icon: Rows3, key: "l", owns: ["/t"] },
  { label: "Compare", href: "/compare", icon: ChartScatter, key: "c", owns: [] },
];

/** Which section an address belongs to. */
export function findSection(pathname: string): Section | undefined {
  const isWithin = (root: string) => pathname === root || pathname.startsWith(`${root}/`);
  return SECTIONS.find(({ href, owns }) =>
    href === "/" ? pathname === "/" : isWithin(href) || owns.some(isWithin),
  );
}
