CREATE TABLE "engine_hosts" (
	"host" text COLLATE "C" PRIMARY KEY NOT NULL,
	"cores" integer NOT NULL,
	"devices" jsonb,
	"claimed_at" timestamp with time zone DEFAULT clock_timestamp() NOT NULL,
	"requested_at" timestamp with time zone,
	"probed_at" timestamp with time zone
);
