CREATE TABLE "run" (
	"id" text PRIMARY KEY NOT NULL,
	"scenario_version" text NOT NULL,
	"inputs" text NOT NULL,
	"input_hash" text NOT NULL,
	"engine_version" text NOT NULL,
	"register_hash" text NOT NULL,
	"result" text NOT NULL,
	"result_hash" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "run_inputs" UNIQUE("scenario_version","input_hash")
);
--> statement-breakpoint
ALTER TABLE "run" ADD CONSTRAINT "run_scenario_version_scenario_version_id_fk" FOREIGN KEY ("scenario_version") REFERENCES "public"."scenario_version"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "run" ADD CONSTRAINT "run_actor_actor_id_fk" FOREIGN KEY ("actor") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;