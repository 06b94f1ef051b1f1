-- The sums of a week stand beside its key, so that a page of many weeks reads this index alone: a row of the table is ten
-- times as long, for its cases and its histogram. No other index is needed, so a load writes as many rows as before.
ALTER TABLE "unit_week" DROP CONSTRAINT "unit_week_batch_unit_grade_week_pk";
--> statement-breakpoint
ALTER TABLE "unit_week" ADD CONSTRAINT "unit_week_batch_unit_grade_week_pk" PRIMARY KEY ("batch", "unit", "grade", "week")
  INCLUDE ("officers", "officers_no_capacity", "points", "available_points", "quality");
