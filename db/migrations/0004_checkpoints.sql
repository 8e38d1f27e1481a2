CREATE TABLE "checkpoints" (
	"id" text COLLATE "C" PRIMARY KEY NOT NULL,
	"name" text NOT NULL,
	"handle" text NOT NULL,
	"hash" text COLLATE "C" NOT NULL,
	"directory" text NOT NULL,
	"origin" text NOT NULL,
	"parent_id" text COLLATE "C",
	"produced_by" text COLLATE "C",
	"sizes" jsonb NOT NULL,
	"parameters" bigint NOT NULL,
	"dtype" text NOT NULL,
	"size_bytes" bigint NOT NULL,
	"context_length" integer NOT NULL,
	"tokenizer_hash" text NOT NULL,
	"template_hash" text NOT NULL,
	"files" jsonb NOT NULL,
	"tags" text[] DEFAULT '{}' NOT NULL,
	"notes" text DEFAULT '' NOT NULL,
	"created_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"archived_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "turn_tokens" (
	"trajectory_id" text COLLATE "C" NOT NULL,
	"turn" smallint NOT NULL,
	"ids" integer[] NOT NULL,
	"logps" real[] NOT NULL,
	"sampled_logps" real[] NOT NULL,
	CONSTRAINT "turn_tokens_trajectory_id_turn_pk" PRIMARY KEY("trajectory_id","turn")
);
--> statement-breakpoint
ALTER TABLE "task_results" ADD COLUMN "prompt_tokens_sum" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "task_results" ADD COLUMN "generated_tokens_sum" bigint DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "checkpoint_id" text COLLATE "C";--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "device" text;--> statement-breakpoint
ALTER TABLE "runs" ADD COLUMN "devices_used" text[] DEFAULT '{}' NOT NULL;--> statement-breakpoint
ALTER TABLE "trajectories" ADD COLUMN "prompt_tokens" integer;--> statement-breakpoint
ALTER TABLE "trajectories" ADD COLUMN "generated_tokens" integer;--> statement-breakpoint
ALTER TABLE "checkpoints" ADD CONSTRAINT "checkpoints_parent_id_checkpoints_id_fk" FOREIGN KEY ("parent_id") REFERENCES "public"."checkpoints"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "turn_tokens" ADD CONSTRAINT "turn_tokens_trajectory_id_trajectories_id_fk" FOREIGN KEY ("trajectory_id") REFERENCES "public"."trajectories"("id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE UNIQUE INDEX "checkpoints_hash" ON "checkpoints" USING btree ("hash");--> statement-breakpoint
CREATE UNIQUE INDEX "checkpoints_handle" ON "checkpoints" USING btree ("handle");--> statement-breakpoint
CREATE INDEX "checkpoints_created" ON "checkpoints" USING btree ("created_at" DESC NULLS LAST,"id" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "checkpoints_parent" ON "checkpoints" USING btree ("parent_id");--> statement-breakpoint
ALTER TABLE "runs" ADD CONSTRAINT "runs_checkpoint_id_checkpoints_id_fk" FOREIGN KEY ("checkpoint_id") REFERENCES "public"."checkpoints"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "runs_checkpoint" ON "runs" USING btree ("checkpoint_id");