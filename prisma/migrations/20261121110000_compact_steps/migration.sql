-- The step log of a closed page may be thinned to its revisions, by one command that says so for its own
-- transaction; everything else about steps stays as it was.
CREATE FUNCTION refuse_step_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' AND current_setting('cleanproof.compacting', true) = 'on' THEN
    RETURN NULL;
  END IF;
  RAISE EXCEPTION '% rows are never changed or removed (%)', TG_TABLE_NAME, TG_OP;
END $$;

DROP TRIGGER refuse_change ON "DocumentStep";
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON "DocumentStep"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_step_change();
