CREATE TABLE "figure_report" (
	"id" text PRIMARY KEY NOT NULL,
	"address" text NOT NULL,
	"figure" text NOT NULL,
	"snapshot" text NOT NULL,
	"problem" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "figure_report_answer" (
	"report" text NOT NULL,
	"number" integer NOT NULL,
	"answer" text NOT NULL,
	"closes" boolean NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "figure_report_answer_report_number_pk" PRIMARY KEY("report","number")
);
--> statement-breakpoint
CREATE TABLE "import_record" (
	"batch" integer PRIMARY KEY NOT NULL,
	"file_name" text NOT NULL,
	"format" text NOT NULL,
	"bytes" bigint NOT NULL,
	"report_date" text,
	"rows" integer NOT NULL,
	"summary" text NOT NULL,
	"parent" text NOT NULL,
	"snapshot" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
ALTER TABLE "figure_report" ADD CONSTRAINT "figure_report_snapshot_snapshot_id_fk" FOREIGN KEY ("snapshot") REFERENCES "public"."snapshot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_report" ADD CONSTRAINT "figure_report_actor_actor_id_fk" FOREIGN KEY ("actor") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_report_answer" ADD CONSTRAINT "figure_report_answer_report_figure_report_id_fk" FOREIGN KEY ("report") REFERENCES "public"."figure_report"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "figure_report_answer" ADD CONSTRAINT "figure_report_answer_actor_actor_id_fk" FOREIGN KEY ("actor") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_record" ADD CONSTRAINT "import_record_batch_batch_id_fk" FOREIGN KEY ("batch") REFERENCES "public"."batch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_record" ADD CONSTRAINT "import_record_parent_snapshot_id_fk" FOREIGN KEY ("parent") REFERENCES "public"."snapshot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_record" ADD CONSTRAINT "import_record_snapshot_snapshot_id_fk" FOREIGN KEY ("snapshot") REFERENCES "public"."snapshot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "import_record" ADD CONSTRAINT "import_record_actor_actor_id_fk" FOREIGN KEY ("actor") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;
--> statement-breakpoint
-- What was brought in, said and answered stays as it was.
CREATE TRIGGER import_record_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON import_record FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER figure_report_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON figure_report FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER figure_report_answer_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON figure_report_answer FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
