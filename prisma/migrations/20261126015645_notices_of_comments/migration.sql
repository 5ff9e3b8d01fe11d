-- A notice of a comment names the comment itself and keeps no words of it: they are read where they stand, so that
-- what its author changes or takes away is changed and gone in the notices too. Where the comment of an older
-- notice cannot be told any more, the notice names none, as it does of one that was taken away.
UPDATE "Notice" n
SET "subjectId" = coalesce(
      (SELECT c."id"::text FROM "Comment" c
       WHERE (c."id"::text = n."subjectId" OR c."parentId"::text = n."subjectId")
         AND c."body" = n."values" ->> 'note' AND c."removedAt" IS NULL
       ORDER BY abs(extract(epoch FROM c."at" - n."at")) LIMIT 1),
      n."id"::text),
    "values" = n."values" - 'note' - 'quote'
WHERE n."subjectKind" = 'comment';
