CREATE TABLE "scenario" (
	"id" text PRIMARY KEY NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"head" text NOT NULL,
	"archived_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "scenario_version" (
	"id" text PRIMARY KEY NOT NULL,
	"scenario" text NOT NULL,
	"number" integer NOT NULL,
	"parent" text,
	"snapshot" text NOT NULL,
	"title" text NOT NULL,
	"body" text NOT NULL,
	"schema_version" integer NOT NULL,
	"hash" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "scenario_version_number" UNIQUE("scenario","number")
);
--> statement-breakpoint
ALTER TABLE "scenario" ADD CONSTRAINT "scenario_actor_actor_id_fk" FOREIGN KEY ("actor") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_version" ADD CONSTRAINT "scenario_version_scenario_scenario_id_fk" FOREIGN KEY ("scenario") REFERENCES "public"."scenario"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_version" ADD CONSTRAINT "scenario_version_snapshot_snapshot_id_fk" FOREIGN KEY ("snapshot") REFERENCES "public"."snapshot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "scenario_version" ADD CONSTRAINT "scenario_version_actor_actor_id_fk" FOREIGN KEY ("actor") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;