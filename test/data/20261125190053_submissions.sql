-- What came with submissions, reviews, planning and notices: a row in every new table.
INSERT INTO "Document" ("id", "kind", "version", "content", "hash") VALUES
  ('00000000-0000-4000-8000-0000000000d3', 'submission', 0, '{"type": "doc", "content": []}', repeat('d', 64));
INSERT INTO "Submission" ("id", "documentId", "articleId", "authorId", "contributorId", "state", "takerId", "submittedAt") VALUES
  ('00000000-0000-4000-8000-0000000000b1', '00000000-0000-4000-8000-0000000000d3', '00000000-0000-4000-8000-000000000052',
   '00000000-0000-4000-8000-0000000000a3', '00000000-0000-4000-8000-0000000000c1', 'taken', '00000000-0000-4000-8000-0000000000a1', now());
INSERT INTO "SubmissionMove" ("id", "submissionId", "act", "from", "to", "userId") VALUES
  ('00000000-0000-4000-8000-0000000000b2', '00000000-0000-4000-8000-0000000000b1', 'submit', 'draft', 'submitted', '00000000-0000-4000-8000-0000000000a3'),
  ('00000000-0000-4000-8000-0000000000b3', '00000000-0000-4000-8000-0000000000b1', 'take', 'submitted', 'taken', '00000000-0000-4000-8000-0000000000a1');
INSERT INTO "StoredFile" ("hash", "bytes", "mime", "size", "userId") VALUES
  (repeat('e', 64), '\x25504446', 'application/pdf', 4, '00000000-0000-4000-8000-0000000000a3');
INSERT INTO "SubmissionAttachment" ("id", "submissionId", "fileHash", "kind", "name", "userId") VALUES
  ('00000000-0000-4000-8000-0000000000b4', '00000000-0000-4000-8000-0000000000b1', repeat('e', 64), 'reviewForm', '审稿单.pdf', '00000000-0000-4000-8000-0000000000a3');
INSERT INTO "SubmissionMatch" ("submissionId", "articleId", "confirmed", "userId") VALUES
  ('00000000-0000-4000-8000-0000000000b1', '00000000-0000-4000-8000-000000000051', false, '00000000-0000-4000-8000-0000000000a1');
INSERT INTO "TextPrint" ("kind", "id", "prints") VALUES ('submission', '00000000-0000-4000-8000-0000000000b1', '{1,2,3}');
INSERT INTO "SavedView" ("id", "userId", "name", "query") VALUES
  ('00000000-0000-4000-8000-0000000000b5', '00000000-0000-4000-8000-0000000000a1', '梨树待收', 'county=220322');
INSERT INTO "ReviewDuty" VALUES ('review', 2, '00000000-0000-4000-8000-0000000000a2');
INSERT INTO "PieceReview" ("id", "submissionId", "kind", "level", "verdict", "hash", "revisionId", "userId") VALUES
  ('00000000-0000-4000-8000-0000000000b6', '00000000-0000-4000-8000-0000000000b1', 'review', 1, 'approved', repeat('d', 64),
   '00000000-0000-4000-8000-000000000071', '00000000-0000-4000-8000-0000000000a2');
INSERT INTO "Comment" ("id", "documentId", "articleId", "blockId", "start", "end", "quote", "userId", "body") VALUES
  ('00000000-0000-4000-8000-0000000000b7', '00000000-0000-4000-8000-0000000000d3', '00000000-0000-4000-8000-000000000052', 'b1', 0, 2, '春耕',
   '00000000-0000-4000-8000-0000000000a1', '请核实');
INSERT INTO "CommentMention" VALUES ('00000000-0000-4000-8000-0000000000b7', '00000000-0000-4000-8000-0000000000a2');
INSERT INTO "PageSlot" ("id", "pageId", "position", "label") VALUES
  ('00000000-0000-4000-8000-0000000000b8', '00000000-0000-4000-8000-0000000000f1', 0, '头条');
INSERT INTO "IssueSchedule" ("id", "issueId", "due", "userId", "doneAt") VALUES
  ('00000000-0000-4000-8000-0000000000b9', '00000000-0000-4000-8000-0000000000e1', '2026-11-20', '00000000-0000-4000-8000-0000000000a2', '2026-11-20');
INSERT INTO "ArticleEmbargo" ("articleId", "until", "userId") VALUES
  ('00000000-0000-4000-8000-000000000051', '2026-11-20', '00000000-0000-4000-8000-0000000000a2');
INSERT INTO "ArticleCorrection" ("id", "articleId", "kind", "note", "before", "after", "proposerId", "signerId", "signedAt") VALUES
  ('00000000-0000-4000-8000-0000000000ba', '00000000-0000-4000-8000-000000000051', 'correct', '地名更正', '{}', '{}',
   '00000000-0000-4000-8000-0000000000a1', '00000000-0000-4000-8000-0000000000a2', '2026-11-21');
INSERT INTO "TermRule" ("id", "term", "preferred") VALUES ('00000000-0000-4000-8000-0000000000bb', '按装', '安装');
INSERT INTO "OfficeTitle" ("id", "position", "name", "title") VALUES ('00000000-0000-4000-8000-0000000000bc', 0, '田力', '县长');
INSERT INTO "Invitation" ("id", "tokenHash", "email", "name", "role", "inviterId", "expiresAt") VALUES
  ('00000000-0000-4000-8000-0000000000bd', repeat('f', 64), 'new@example.test', '新人', 'correspondent', '00000000-0000-4000-8000-0000000000a1', '2036-01-01');
INSERT INTO "Mail" ("id", "userId", "to", "subject", "text", "sentAt") VALUES
  ('00000000-0000-4000-8000-0000000000be', '00000000-0000-4000-8000-0000000000a3', 'tianye@example.test', '您的稿件', '已收到', now());
INSERT INTO "Notice" ("id", "userId", "kind", "subjectKind", "subjectId", "values", "mailId") VALUES
  ('00000000-0000-4000-8000-0000000000bf', '00000000-0000-4000-8000-0000000000a3', 'taken', 'submission',
   '00000000-0000-4000-8000-0000000000b1', '{}', '00000000-0000-4000-8000-0000000000be');
