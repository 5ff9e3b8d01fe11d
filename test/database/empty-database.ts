import { db } from '@/lib/db'

/** Removes every row but places. The triggers that protect the record are off while it does. */
export async function emptyDatabase() {
  await db().$executeRaw`
    DO $$
    DECLARE
      tables text[];
      used boolean;
      each text;
      protected CONSTANT text[] := ARRAY['Event', 'DocumentStep', 'Revision', 'Import', 'SubmissionMove'];
    BEGIN
      SET LOCAL lock_timeout = '5s'; -- a test that left a transaction open is named, not waited for
      FOR each IN SELECT relname FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace
        AND relname NOT IN ('County', 'Township', '_prisma_migrations')
      LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %I)', each) INTO used;
        IF used THEN tables := tables || quote_ident(each); END IF;
      END LOOP;
      IF tables IS NULL THEN RETURN; END IF;
      FOREACH each IN ARRAY protected LOOP EXECUTE format('ALTER TABLE %I DISABLE TRIGGER USER', each); END LOOP;
      EXECUTE 'TRUNCATE ' || array_to_string(tables, ', ') || ' RESTART IDENTITY CASCADE';
      FOREACH each IN ARRAY protected LOOP EXECUTE format('ALTER TABLE %I ENABLE TRIGGER USER', each); END LOOP;
    END $$`
}
