-- What a Prisma schema cannot say: rows that are never changed, and the chain of events.

-- A record that could be rewritten proves nothing: one function refuses, many tables use it.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% rows are never changed or removed (%)', TG_TABLE_NAME, TG_OP;
END $$;

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON "DocumentStep"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON "Revision"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The source of a page: what came, from whom and when. Which page holds it may be put right.
CREATE TRIGGER refuse_change BEFORE DELETE OR TRUNCATE ON "Import"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER refuse_change_of_source BEFORE UPDATE ON "Import" FOR EACH ROW
  WHEN (
    (OLD."id", OLD."bytes", OLD."sha256", OLD."encoding", OLD."method", OLD."text", OLD."textHash",
      OLD."importerId", OLD."at")
    IS DISTINCT FROM
    (NEW."id", NEW."bytes", NEW."sha256", NEW."encoding", NEW."method", NEW."text", NEW."textHash",
      NEW."importerId", NEW."at")
  )
  EXECUTE FUNCTION refuse_change();

-- SHA-256 (hex) over every column but the hash itself. The text of a jsonb array is canonical: one
-- spelling for each value. JSON columns go in as their text, so that SQL's NULL and JSON's null differ.
CREATE FUNCTION event_hash(e "Event") RETURNS text LANGUAGE sql STABLE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    e."seq", to_char(e."at" AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    e."actorKind", e."actorId", e."actorName", e."verb", e."subjectKind", e."subjectId",
    e."before"::text, e."after"::text, e."prevHash"
  )::text, 'UTF8')), 'hex')
$$;

-- The lock is held until the transaction ends, so that no two events follow the same one. The number
-- is given here and not by the sequence, whose numbers are drawn before the lock and lost by rollbacks:
-- a gap in the record is a removed event. A transaction that reads an old snapshot gets a number that
-- exists and fails, rather than forking the chain.
CREATE FUNCTION chain_event() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  previous "Event";
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended('event chain', 0));
  SELECT * INTO previous FROM "Event" ORDER BY "seq" DESC LIMIT 1;
  NEW."seq" := coalesce(previous."seq", 0) + 1;
  NEW."prevHash" := coalesce(previous."hash", '');
  NEW."hash" := event_hash(NEW);
  RETURN NEW;
END $$;

-- Events from before the chain are numbered and chained as they stand, before change is refused.
DO $$
DECLARE
  event "Event";
  previous_hash text := '';
  place bigint := 0;
BEGIN
  FOR event IN SELECT * FROM "Event" ORDER BY "seq" LOOP
    place := place + 1;
    UPDATE "Event" SET "seq" = place WHERE "seq" = event."seq";
    event."seq" := place;
    event."prevHash" := previous_hash;
    previous_hash := event_hash(event);
    UPDATE "Event" SET "prevHash" = event."prevHash", "hash" = previous_hash WHERE "seq" = place;
  END LOOP;
END $$;

CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON "Event"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER chain_event BEFORE INSERT ON "Event" FOR EACH ROW EXECUTE FUNCTION chain_event();

-- The first event that is not what its hash says or does not follow the one before; null if all do.
-- Events cut off at the end leave no trace in the chain itself: compare the last hash with a copy.
CREATE FUNCTION verify_event_chain() RETURNS bigint LANGUAGE sql STABLE AS $$
  SELECT "seq" FROM (
    SELECT e."seq", e."prevHash", e."hash", event_hash(e) AS expected,
      lag(e."hash", 1, '') OVER chain AS previous, row_number() OVER chain AS place
    FROM "Event" e WINDOW chain AS (ORDER BY e."seq")
  ) AS events
  WHERE "hash" <> expected OR "prevHash" <> previous OR "seq" <> place
  ORDER BY "seq" LIMIT 1
$$;
