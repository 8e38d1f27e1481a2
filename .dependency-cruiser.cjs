/**
 * The wall between the folders. Each message says where the code belongs instead.
 * Run twice: WALL=types sees every import, type-only ones too; without it the graph
 * is what is loaded at run time, which is what `reachable` and cycles are about.
 */
const types = process.env.WALL === "types";
const TEST = "\\.(test|spec)\\.tsx?$|^db/testing\\.ts$|^server/testing\\.ts$|^e2e/";
const IO = "engine|backends|policies|rollout"; // folders of lib that compute for long or talk to the outside
const npm = (...names) => `node_modules/(${names.join("|")})(/|$)`;

/** `from` and `to` are path patterns, or condition objects of dependency-cruiser. */
const ban = (name, from, to, comment) => ({
  name,
  comment,
  severity: "error",
  from: { pathNot: TEST, ...(typeof from === "string" ? { path: from } : from) },
  to: typeof to === "string" ? { path: to } : to,
});

const everyImport = [
  ban(
    "lib-stands-alone",
    "^lib/",
    "^(app|components|db|server|scripts|e2e)/",
    "lib takes data and returns data: pass a callback in, or move the caller to server/.",
  ),
  ban(
    "lib-has-no-framework",
    "^lib/",
    npm("react", "react-dom", "next", "@trpc", "@tanstack", "drizzle-orm", "postgres"),
    "lib runs in a bare Node script: framework code belongs to app, components or server.",
  ),
  ban(
    "one-door-to-onnxruntime",
    { pathNot: `^lib/engine/runtime/|^node_modules/|${TEST}` },
    npm("onnxruntime-node"),
    "Only lib/engine/runtime talks to ONNX Runtime: call it.",
  ),
  ban(
    "a-group-is-one-folder",
    "^lib/task-groups/([^/]+)/",
    { path: "^lib/task-groups/[^/]+/", pathNot: "^lib/task-groups/($1|understand)/" },
    "A task group never reads another: what they share is a file in lib/task-groups/.",
  ),
  ban(
    "a-group-is-pure",
    "^lib/task-groups/",
    `^lib/(${IO}|datasets|curriculum|losses|samplers|env)(/|\\.ts)`,
    "A task group does no I/O and knows no model: lib/rollout does the asking.",
  ),
  ban(
    "a-method-is-pure",
    "^lib/(losses|samplers|curriculum|datasets|stats|filter)/",
    `^lib/(${IO}|env)(/|\\.ts)`,
    "Losses, samplers, strategies, selection and statistics are functions of data.",
  ),
  ban(
    "the-engine-knows-no-task",
    "^lib/engine/",
    "^lib/(task-groups|backends|policies|rollout|datasets|curriculum)/",
    "The engine trains and samples token ids: their meaning is decided in lib/rollout and lib/datasets.",
  ),
  ban(
    "db-is-tables",
    "^db/",
    { path: "^(app|components|server|lib)/", pathNot: "^lib/(domain/|env\\.ts|errors\\.ts|rng\\.ts)" },
    "db reads lib/domain, env, errors and rng: work belongs to server/services.",
  ),
  ban(
    "sql-lives-in-services",
    { path: "^(app|components|server|scripts)/", pathNot: `^server/services/|${TEST}` },
    `^db/schema|${npm("drizzle-orm", "postgres")}`,
    "Only server/services writes SQL: add a function verbNoun(ctx, input) there.",
  ),
  ban(
    "services-store-and-read",
    "^server/services/",
    `^(app|components)/|^server/(routers|jobs|worker)/|^lib/(${IO})/`,
    "Services store and read: the computation is a job in server/jobs.",
  ),
  ban(
    "routers-are-thin",
    "^server/(routers/|trpc|rsc|context)",
    `^(app|components)/|^server/(jobs|worker)/|^lib/(${IO})/`,
    "A router calls one service: long work is a job, enqueued by a service.",
  ),
  ban(
    "jobs-use-services",
    "^server/(jobs|worker)/",
    { path: "^(app|components|db)/|^server/(routers|trpc|rsc)", pathNot: "^db/client" },
    "Jobs join lib to services: they see neither tables nor tRPC.",
  ),
  ban(
    "components-import-no-server",
    "^components/",
    { path: `^(app|db|server)/|^lib/(${IO}|env)(/|\\.ts)`, dependencyTypesNot: ["type-only"] },
    "Components run in the browser: ask through components/trpc.",
  ),
  ban(
    "one-door-to-the-router-type",
    { path: "^components/", pathNot: "^components/trpc/" },
    "^(db|server)/",
    "Row types come from RouterOutputs in components/trpc.",
  ),
  ban(
    "ui-and-charts-know-no-noun",
    "^components/(ui|charts)/",
    { path: "^(components/|lib/task-groups)", pathNot: "^components/(ui|charts)/" },
    "ui and charts could ship in another product: put nouns in components/<noun>.",
  ),
  ban(
    "pages-compose",
    "^app/",
    `^db/|^server/(services|jobs|worker)/|^lib/(${IO})/`,
    "A page prefetches through server/rsc and renders components.",
  ),
  ban(
    "no-test-code-in-the-product",
    { path: "^(app|components|server|db|lib|scripts)/" },
    TEST,
    "Builders and fixtures are imported by tests only.",
  ),
  ban(
    "no-unresolvable",
    {},
    { couldNotResolve: true },
    "Misspelt path, or a package missing in package.json.",
  ),
];

const atRunTime = [
  ban(
    "web-never-loads-onnxruntime",
    "^(app|components)/|^server/(routers|services|http|model-api)/",
    { path: npm("onnxruntime-node"), reachable: true },
    "The web process loads no native code: enqueue the work, the worker computes.",
  ),
  ban(
    "browser-never-loads-the-server",
    "^components/",
    {
      path: `^(db|server)/|^lib/(env\\.ts|engine/runtime)|${npm("postgres", "drizzle-orm")}`,
      reachable: true,
    },
    "Something this component imports loads server code: split that file.",
  ),
  ban(
    "no-cycles",
    { path: "^(app|components|server|db|lib|scripts)/" },
    { circular: true },
    "Extract what both need into a third file.",
  ),
];

module.exports = {
  forbidden: types ? everyImport : atRunTime,
  options: {
    tsConfig: { fileName: "tsconfig.json" },
    tsPreCompilationDeps: types,
    doNotFollow: { path: "node_modules" },
    // Packages that export ES modules alone resolve under these conditions.
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
    exclude: { path: "^(\\.next|\\.data|dist)/" },
  },
};
