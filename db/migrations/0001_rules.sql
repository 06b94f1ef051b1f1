-- Rows are written once. Only pointers move, and they are never removed.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are never changed or removed: a correction is a new batch.', TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;
--> statement-breakpoint
CREATE FUNCTION refuse_removal() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'Rows of % are never removed: the pointer can only be moved.', TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation';
END $$;
--> statement-breakpoint
CREATE TRIGGER source_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON source FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER unit_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON unit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER unit_name_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON unit_name FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER unit_parent_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON unit_parent FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER unit_role_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON unit_role FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER unit_event_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON unit_event FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER actor_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON actor FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER batch_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON batch FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER snapshot_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON snapshot FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER snapshot_batch_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON snapshot_batch FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER fact_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON fact FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER national_figure_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON national_figure FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER officer_week_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON officer_week FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER unit_week_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON unit_week FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER audit_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON audit FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER current_snapshot_is_kept BEFORE DELETE OR TRUNCATE ON current_snapshot FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
--> statement-breakpoint
-- The hash of one line of the audit, over everything that it says and the hash before it.
CREATE FUNCTION audit_hash(line audit) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    line.previous_hash,
    line.id,
    to_char(line.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    line.actor,
    line.action,
    line.entity,
    line.before,
    line.after
  )::text, 'UTF8')), 'hex')
$$;
--> statement-breakpoint
-- One writer at a time until the end of its transaction, so that the chain never forks.
CREATE FUNCTION chain_audit() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last audit;
BEGIN
  PERFORM pg_advisory_xact_lock(7316502);
  SELECT * INTO last FROM audit ORDER BY id DESC LIMIT 1;
  NEW.id := coalesce(last.id, 0) + 1;
  NEW.previous_hash := coalesce(last.hash, '');
  NEW.hash := audit_hash(NEW);
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER audit_is_chained BEFORE INSERT ON audit FOR EACH ROW EXECUTE FUNCTION chain_audit();
--> statement-breakpoint
-- What foreign keys would say, once a statement.
CREATE FUNCTION check_officer_week() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  missing text;
BEGIN
  SELECT min(used.unit) INTO missing FROM (SELECT DISTINCT unit FROM added) used
    WHERE NOT EXISTS (SELECT 1 FROM unit WHERE unit.code = used.unit);
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'Officer weeks name the unit "%", which is not known.', missing USING ERRCODE = 'foreign_key_violation';
  END IF;
  SELECT min(used.batch)::text INTO missing FROM (SELECT DISTINCT batch FROM added) used
    WHERE NOT EXISTS (SELECT 1 FROM batch WHERE batch.id = used.batch);
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'Officer weeks name the batch %, which is not known.', missing USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER officer_week_is_known AFTER INSERT ON officer_week REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION check_officer_week();
