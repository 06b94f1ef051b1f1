-- A run is written once, and its hashes are those of its texts.
CREATE TRIGGER run_is_kept BEFORE UPDATE OR DELETE OR TRUNCATE ON run FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
--> statement-breakpoint
ALTER TABLE run ADD CONSTRAINT run_names_its_inputs CHECK (input_hash = encode(sha256(convert_to(inputs, 'UTF8')), 'hex'));
--> statement-breakpoint
ALTER TABLE run ADD CONSTRAINT run_names_its_result CHECK (result_hash = encode(sha256(convert_to(result, 'UTF8')), 'hex'));
