CREATE TABLE "pack" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"marking" text NOT NULL,
	"clearance" text NOT NULL,
	"charts" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "pack_issue" (
	"pack" text NOT NULL,
	"number" integer NOT NULL,
	"snapshot" text NOT NULL,
	"register_hash" text NOT NULL,
	"engine_version" text NOT NULL,
	"content" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "pack_issue_pack_number_pk" PRIMARY KEY("pack","number")
);
--> statement-breakpoint
ALTER TABLE "pack" ADD CONSTRAINT "pack_actor_actor_id_fk" FOREIGN KEY ("actor") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pack_issue" ADD CONSTRAINT "pack_issue_pack_pack_id_fk" FOREIGN KEY ("pack") REFERENCES "public"."pack"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pack_issue" ADD CONSTRAINT "pack_issue_snapshot_snapshot_id_fk" FOREIGN KEY ("snapshot") REFERENCES "public"."snapshot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "pack_issue" ADD CONSTRAINT "pack_issue_actor_actor_id_fk" FOREIGN KEY ("actor") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- What was handed out stays as it was.
CREATE TRIGGER pack_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON pack FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER pack_issue_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON pack_issue FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
