-- A version is written once. Of a scenario only the head and the archive move, and it is never removed.
CREATE TRIGGER scenario_version_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON scenario_version FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
CREATE TRIGGER scenario_is_kept BEFORE DELETE OR TRUNCATE ON scenario FOR EACH STATEMENT EXECUTE FUNCTION refuse_removal();
--> statement-breakpoint
CREATE FUNCTION keep_scenario() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.id, NEW.actor, NEW.at) IS DISTINCT FROM (OLD.id, OLD.actor, OLD.at) THEN
    RAISE EXCEPTION 'Of a scenario only the head and the archive can be moved.'
      USING ERRCODE = 'integrity_constraint_violation';
  END IF;
  RETURN NEW;
END $$;
--> statement-breakpoint
CREATE TRIGGER scenario_keeps_its_maker BEFORE UPDATE ON scenario FOR EACH ROW EXECUTE FUNCTION keep_scenario();
--> statement-breakpoint
-- Deferred, because a scenario and its first version name each other.
ALTER TABLE scenario ADD CONSTRAINT scenario_head FOREIGN KEY (head) REFERENCES scenario_version (id) DEFERRABLE INITIALLY DEFERRED;
--> statement-breakpoint
ALTER TABLE scenario_version ADD CONSTRAINT scenario_version_parent FOREIGN KEY (parent) REFERENCES scenario_version (id);
