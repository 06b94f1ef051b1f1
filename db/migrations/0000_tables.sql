CREATE TABLE "audit" (
	"id" bigint PRIMARY KEY DEFAULT 0 NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	"actor" text NOT NULL,
	"action" text NOT NULL,
	"entity" text NOT NULL,
	"before" jsonb,
	"after" jsonb,
	"previous_hash" text DEFAULT '' NOT NULL,
	"hash" text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE TABLE "actor" (
	"id" text PRIMARY KEY NOT NULL,
	"kind" text NOT NULL,
	"name" text NOT NULL,
	CONSTRAINT "actor_kind" CHECK ("actor"."kind" in ('local', 'user', 'system'))
);
--> statement-breakpoint
CREATE TABLE "batch" (
	"id" integer PRIMARY KEY GENERATED ALWAYS AS IDENTITY (sequence name "batch_id_seq" INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1),
	"kind" text NOT NULL,
	"title" text NOT NULL,
	"sha256" text NOT NULL,
	"source" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "batch_same_file" UNIQUE("kind","sha256")
);
--> statement-breakpoint
CREATE TABLE "current_snapshot" (
	"name" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"position" integer NOT NULL,
	"snapshot" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "snapshot" (
	"id" text PRIMARY KEY NOT NULL,
	"as_of" text NOT NULL,
	"parent" text,
	"manifest_hash" text NOT NULL,
	"actor" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "snapshot_manifest_hash_unique" UNIQUE("manifest_hash"),
	CONSTRAINT "snapshot_as_of" CHECK ("snapshot"."as_of" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
);
--> statement-breakpoint
CREATE TABLE "snapshot_batch" (
	"snapshot" text NOT NULL,
	"position" integer NOT NULL,
	"batch" integer NOT NULL,
	CONSTRAINT "snapshot_batch_snapshot_position_pk" PRIMARY KEY("snapshot","position"),
	CONSTRAINT "snapshot_batch_once" UNIQUE("snapshot","batch")
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"batch" integer NOT NULL,
	"unit" text NOT NULL,
	"measure" text NOT NULL,
	"grade" text NOT NULL,
	"case_type" text NOT NULL,
	"tier" text NOT NULL,
	"as_of" text NOT NULL,
	"period_start" text,
	"value" double precision,
	"unknown_reason" text,
	"quality" text NOT NULL,
	"source" text NOT NULL,
	"locator" text NOT NULL,
	CONSTRAINT "fact_batch_unit_measure_grade_case_type_tier_as_of_pk" PRIMARY KEY("batch","unit","measure","grade","case_type","tier","as_of"),
	CONSTRAINT "fact_measure" CHECK ("fact"."measure" in ('required-fte', 'in-post-fte', 'officers-holding-cases', 'population', 'operational-capacity', 'useable-capacity', 'baseline-cna', 'in-use-cna', 'vacancies-fte', 'caseload', 'workload-percent', 'residents')),
	CONSTRAINT "fact_grade" CHECK ("fact"."grade" in ('all', 'band-2', 'band-3-5', 'prison-other', 'pqip', 'pso', 'po', 'spo', 'hq-operational-senior-manager', 'hq-operational-manager', 'hq-operational-custodial-manager', 'hq-operational-supervising-officer', 'hq-operational-officer', 'hq-operational-support', 'hq-senior-civil-servant', 'hq-senior-manager', 'hq-manager', 'hq-executive-officer', 'hq-administrative-officer', 'hq-administrative-assistant', 'hq-other-administration', 'hq-psychology', 'hq-chaplaincy', 'hq-industrial-facilities', 'hq-other')),
	CONSTRAINT "fact_case_type" CHECK ("fact"."case_type" in ('all', 'community', 'licence', 'custody')),
	CONSTRAINT "fact_tier" CHECK ("fact"."tier" in ('all', 'untiered', 'A3', 'A2', 'A1', 'A0', 'B3', 'B2', 'B1', 'B0', 'C3', 'C2', 'C1', 'C0', 'D3', 'D2', 'D1', 'D0', 'A3S', 'A2S', 'A1S', 'A0S', 'B3S', 'B2S', 'B1S', 'B0S', 'C3S', 'C2S', 'C1S', 'C0S', 'D3S', 'D2S', 'D1S', 'D0S')),
	CONSTRAINT "fact_quality" CHECK ("fact"."quality" in ('A', 'B', 'C', 'D', 'E')),
	CONSTRAINT "fact_reason" CHECK ("fact"."unknown_reason" in ('no-available-hours', 'not-reported', 'untiered-cases', 'suppressed', 'outside-method', 'no-baseline')),
	CONSTRAINT "fact_as_of" CHECK ("fact"."as_of" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
	CONSTRAINT "fact_value_or_reason" CHECK (("fact"."value" is null) <> ("fact"."unknown_reason" is null))
);
--> statement-breakpoint
CREATE TABLE "national_figure" (
	"batch" integer NOT NULL,
	"metric" text NOT NULL,
	"period" text NOT NULL,
	"as_of" text NOT NULL,
	"value" double precision NOT NULL,
	"unit" text NOT NULL,
	"published_in" text NOT NULL,
	"note" text,
	CONSTRAINT "national_figure_batch_metric_period_published_in_pk" PRIMARY KEY("batch","metric","period","published_in"),
	CONSTRAINT "national_figure_as_of" CHECK ("national_figure"."as_of" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
);
--> statement-breakpoint
CREATE TABLE "officer_week" (
	"batch" integer NOT NULL,
	"week" text NOT NULL,
	"officer" text NOT NULL,
	"unit" text NOT NULL,
	"grade" text NOT NULL,
	"hours" double precision NOT NULL,
	"reduction_hours" double precision NOT NULL,
	"cases" smallint[] NOT NULL,
	"points" double precision NOT NULL,
	"available_points" double precision NOT NULL,
	CONSTRAINT "officer_week_batch_week_officer_pk" PRIMARY KEY("batch","week","officer"),
	CONSTRAINT "officer_week_grade" CHECK ("officer_week"."grade" in ('all', 'band-2', 'band-3-5', 'prison-other', 'pqip', 'pso', 'po', 'spo', 'hq-operational-senior-manager', 'hq-operational-manager', 'hq-operational-custodial-manager', 'hq-operational-supervising-officer', 'hq-operational-officer', 'hq-operational-support', 'hq-senior-civil-servant', 'hq-senior-manager', 'hq-manager', 'hq-executive-officer', 'hq-administrative-officer', 'hq-administrative-assistant', 'hq-other-administration', 'hq-psychology', 'hq-chaplaincy', 'hq-industrial-facilities', 'hq-other')),
	CONSTRAINT "officer_week_week" CHECK ("officer_week"."week" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
);
--> statement-breakpoint
CREATE TABLE "unit_week" (
	"batch" integer NOT NULL,
	"week" text NOT NULL,
	"unit" text NOT NULL,
	"grade" text NOT NULL,
	"officers" integer NOT NULL,
	"officers_no_capacity" integer NOT NULL,
	"points" double precision NOT NULL,
	"available_points" double precision NOT NULL,
	"quality" text NOT NULL,
	"cases" integer[] NOT NULL,
	"reports" integer[] NOT NULL,
	"histogram" integer[] NOT NULL,
	CONSTRAINT "unit_week_batch_unit_grade_week_pk" PRIMARY KEY("batch","unit","grade","week"),
	CONSTRAINT "unit_week_grade" CHECK ("unit_week"."grade" in ('all', 'band-2', 'band-3-5', 'prison-other', 'pqip', 'pso', 'po', 'spo', 'hq-operational-senior-manager', 'hq-operational-manager', 'hq-operational-custodial-manager', 'hq-operational-supervising-officer', 'hq-operational-officer', 'hq-operational-support', 'hq-senior-civil-servant', 'hq-senior-manager', 'hq-manager', 'hq-executive-officer', 'hq-administrative-officer', 'hq-administrative-assistant', 'hq-other-administration', 'hq-psychology', 'hq-chaplaincy', 'hq-industrial-facilities', 'hq-other')),
	CONSTRAINT "unit_week_quality" CHECK ("unit_week"."quality" in ('A', 'B', 'C', 'D', 'E')),
	CONSTRAINT "unit_week_week" CHECK ("unit_week"."week" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
);
--> statement-breakpoint
CREATE TABLE "source" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"publisher" text NOT NULL,
	"url" text,
	"licence" text NOT NULL,
	"attribution" text NOT NULL,
	"published" text NOT NULL,
	"sha256" text
);
--> statement-breakpoint
CREATE TABLE "unit" (
	"code" text PRIMARY KEY NOT NULL,
	"service" text NOT NULL,
	"kind" text NOT NULL,
	"opens" text,
	"closes" text,
	"staffing_note" text,
	CONSTRAINT "unit_service" CHECK ("unit"."service" in ('prison', 'probation', 'headquarters')),
	CONSTRAINT "unit_kind" CHECK ("unit"."kind" in ('nation', 'service', 'group', 'region', 'establishment', 'delivery-unit', 'directorate')),
	CONSTRAINT "unit_opens" CHECK ("unit"."opens" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
	CONSTRAINT "unit_closes" CHECK ("unit"."closes" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
);
--> statement-breakpoint
CREATE TABLE "unit_event" (
	"unit" text NOT NULL,
	"kind" text NOT NULL,
	"on_date" text NOT NULL,
	"note" text NOT NULL,
	CONSTRAINT "unit_event_unit_kind_on_date_pk" PRIMARY KEY("unit","kind","on_date"),
	CONSTRAINT "unit_event_kind" CHECK ("unit_event"."kind" in ('opened', 'closed', 're-roled', 'transferred')),
	CONSTRAINT "unit_event_on" CHECK ("unit_event"."on_date" ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$')
);
--> statement-breakpoint
CREATE TABLE "unit_name" (
	"unit" text NOT NULL,
	"name" text NOT NULL,
	"preferred" integer NOT NULL,
	"from_date" text NOT NULL,
	"to_date" text,
	"source" text NOT NULL,
	CONSTRAINT "unit_name_unit_name_from_date_pk" PRIMARY KEY("unit","name","from_date")
);
--> statement-breakpoint
CREATE TABLE "unit_parent" (
	"unit" text NOT NULL,
	"hierarchy" text NOT NULL,
	"parent" text NOT NULL,
	"from_date" text NOT NULL,
	"to_date" text,
	CONSTRAINT "unit_parent_unit_hierarchy_from_date_pk" PRIMARY KEY("unit","hierarchy","from_date"),
	CONSTRAINT "unit_parent_hierarchy" CHECK ("unit_parent"."hierarchy" in ('management', 'geography'))
);
--> statement-breakpoint
CREATE TABLE "unit_role" (
	"unit" text NOT NULL,
	"function" text NOT NULL,
	"sex" text,
	"from_date" text NOT NULL,
	"to_date" text,
	CONSTRAINT "unit_role_unit_from_date_pk" PRIMARY KEY("unit","from_date"),
	CONSTRAINT "unit_role_function" CHECK ("unit_role"."function" in ('reception', 'category-b', 'category-c-trainer', 'category-c-trainer-resettlement', 'category-c-resettlement', 'category-c-foreign-national', 'category-b-and-open', 'category-c-and-open', 'high-security', 'open', 'women', 'youth-custody', 'sentence-management', 'headquarters')),
	CONSTRAINT "unit_role_sex" CHECK ("unit_role"."sex" in ('male', 'female', 'mixed'))
);
--> statement-breakpoint
ALTER TABLE "audit" ADD CONSTRAINT "audit_actor_actor_id_fk" FOREIGN KEY ("actor") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch" ADD CONSTRAINT "batch_source_source_id_fk" FOREIGN KEY ("source") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "batch" ADD CONSTRAINT "batch_actor_actor_id_fk" FOREIGN KEY ("actor") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "current_snapshot" ADD CONSTRAINT "current_snapshot_snapshot_snapshot_id_fk" FOREIGN KEY ("snapshot") REFERENCES "public"."snapshot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshot" ADD CONSTRAINT "snapshot_actor_actor_id_fk" FOREIGN KEY ("actor") REFERENCES "public"."actor"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshot_batch" ADD CONSTRAINT "snapshot_batch_snapshot_snapshot_id_fk" FOREIGN KEY ("snapshot") REFERENCES "public"."snapshot"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "snapshot_batch" ADD CONSTRAINT "snapshot_batch_batch_batch_id_fk" FOREIGN KEY ("batch") REFERENCES "public"."batch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_batch_batch_id_fk" FOREIGN KEY ("batch") REFERENCES "public"."batch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_unit_unit_code_fk" FOREIGN KEY ("unit") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "fact" ADD CONSTRAINT "fact_source_source_id_fk" FOREIGN KEY ("source") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "national_figure" ADD CONSTRAINT "national_figure_batch_batch_id_fk" FOREIGN KEY ("batch") REFERENCES "public"."batch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_week" ADD CONSTRAINT "unit_week_batch_batch_id_fk" FOREIGN KEY ("batch") REFERENCES "public"."batch"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_week" ADD CONSTRAINT "unit_week_unit_unit_code_fk" FOREIGN KEY ("unit") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_event" ADD CONSTRAINT "unit_event_unit_unit_code_fk" FOREIGN KEY ("unit") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_name" ADD CONSTRAINT "unit_name_unit_unit_code_fk" FOREIGN KEY ("unit") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_name" ADD CONSTRAINT "unit_name_source_source_id_fk" FOREIGN KEY ("source") REFERENCES "public"."source"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_parent" ADD CONSTRAINT "unit_parent_unit_unit_code_fk" FOREIGN KEY ("unit") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_parent" ADD CONSTRAINT "unit_parent_parent" FOREIGN KEY ("parent") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "unit_role" ADD CONSTRAINT "unit_role_unit_unit_code_fk" FOREIGN KEY ("unit") REFERENCES "public"."unit"("code") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "audit_action" ON "audit" USING btree ("action","id");--> statement-breakpoint
CREATE INDEX "fact_unit" ON "fact" USING btree ("unit","measure","as_of");--> statement-breakpoint
CREATE INDEX "national_figure_metric" ON "national_figure" USING btree ("metric","as_of");