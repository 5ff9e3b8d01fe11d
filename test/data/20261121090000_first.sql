-- A small newsroom as it could stand after the first migration: a row or more in every table.
-- From here every later migration must lead on without losing a row.
INSERT INTO "Publication" ("name", "prefectureCode") VALUES ('晨报', '220300');
INSERT INTO "County" VALUES ('220322', '梨树县', '220300', '四平市', '吉林省'), ('220303', '铁东区', '220300', '四平市', '吉林省');
INSERT INTO "Township" VALUES ('220322100', '梨树镇', '220322');
INSERT INTO "Contributor" ("id", "name", "unit") VALUES ('00000000-0000-4000-8000-0000000000c1', '田野', '县融媒体中心');
INSERT INTO "ContributorName" VALUES ('田野', '00000000-0000-4000-8000-0000000000c1');
INSERT INTO "User" ("id", "account", "name", "role", "passwordHash", "contributorId") VALUES
  ('00000000-0000-4000-8000-0000000000a1', 'editor', '编辑', 'editor', 'x', NULL),
  ('00000000-0000-4000-8000-0000000000a2', 'chief', '总编', 'managing_editor', 'x', NULL),
  ('00000000-0000-4000-8000-0000000000a3', 'tianye', '田野', 'correspondent', 'x', '00000000-0000-4000-8000-0000000000c1');
INSERT INTO "Session" ("id", "userId", "address", "agent", "expiresAt") VALUES
  (repeat('a', 64), '00000000-0000-4000-8000-0000000000a1', '127.0.0.1', 'test', '2036-01-01');
INSERT INTO "SignInFailure" ("account", "address") VALUES ('editor', '127.0.0.1');
INSERT INTO "Issue" ("id", "date", "number") VALUES ('00000000-0000-4000-8000-0000000000e1', '2026-11-20', 4711);
INSERT INTO "Document" ("id", "kind", "version", "content", "hash") VALUES
  ('00000000-0000-4000-8000-0000000000d1', 'page', 1, '{"type": "doc", "content": []}', repeat('b', 64)),
  ('00000000-0000-4000-8000-0000000000d2', 'submission', 0, '{"type": "doc", "content": []}', repeat('c', 64));
INSERT INTO "Page" ("id", "issueId", "number", "name", "editorName", "documentId") VALUES
  ('00000000-0000-4000-8000-0000000000f1', '00000000-0000-4000-8000-0000000000e1', 1, '要闻', '编辑', '00000000-0000-4000-8000-0000000000d1');
INSERT INTO "Import" ("id", "issueId", "pageId", "bytes", "sha256", "encoding", "method", "text", "textHash", "importerId", "proposal") VALUES
  ('00000000-0000-4000-8000-000000000091', '00000000-0000-4000-8000-0000000000e1', '00000000-0000-4000-8000-0000000000f1',
   convert_to('春耕开始', 'UTF8'), encode(sha256(convert_to('春耕开始', 'UTF8')), 'hex'), 'utf-8', 'paste', '春耕开始',
   encode(sha256(convert_to('春耕开始', 'UTF8')), 'hex'), '00000000-0000-4000-8000-0000000000a1', '{}');
INSERT INTO "DocumentStep" ("documentId", "version", "step", "clientId", "userId") VALUES
  ('00000000-0000-4000-8000-0000000000d1', 1, '{"stepType": "replace", "from": 0, "to": 0}', 'w', '00000000-0000-4000-8000-0000000000a1');
INSERT INTO "Revision" ("id", "documentId", "version", "content", "hash", "reason", "userId") VALUES
  ('00000000-0000-4000-8000-000000000071', '00000000-0000-4000-8000-0000000000d1', 1, '{}', repeat('b', 64), 'ready', '00000000-0000-4000-8000-0000000000a1'),
  ('00000000-0000-4000-8000-000000000072', '00000000-0000-4000-8000-0000000000d1', 1, '{}', repeat('b', 64), 'signed', NULL);
INSERT INTO "Article" ("id", "documentId", "pageId", "position", "kind", "headline", "text") VALUES
  ('00000000-0000-4000-8000-000000000051', '00000000-0000-4000-8000-0000000000d1', '00000000-0000-4000-8000-0000000000f1', 0, 'story', '春耕开始', '春耕开始');
INSERT INTO "ArticleCounty" VALUES ('00000000-0000-4000-8000-000000000051', '220322', true, 0);
INSERT INTO "ArticleContributor" VALUES
  ('00000000-0000-4000-8000-000000000051', 0, '田野', 'correspondent', '通讯员', true, '00000000-0000-4000-8000-0000000000c1');
INSERT INTO "Photo" ("articleId", "position", "caption", "credit") VALUES ('00000000-0000-4000-8000-000000000051', 0, '图为田间', '田野 摄');
INSERT INTO "PageReadiness" ("id", "pageId", "revisionId", "hash", "userId") VALUES
  ('00000000-0000-4000-8000-000000000011', '00000000-0000-4000-8000-0000000000f1', '00000000-0000-4000-8000-000000000071', repeat('b', 64), '00000000-0000-4000-8000-0000000000a1');
INSERT INTO "PageApproval" ("id", "pageId", "revisionId", "hash", "userId") VALUES
  ('00000000-0000-4000-8000-000000000012', '00000000-0000-4000-8000-0000000000f1', '00000000-0000-4000-8000-000000000072', repeat('b', 64), '00000000-0000-4000-8000-0000000000a2');
INSERT INTO "IssuePublication" ("id", "issueId", "userId", "date", "number") VALUES
  ('00000000-0000-4000-8000-000000000031', '00000000-0000-4000-8000-0000000000e1', '00000000-0000-4000-8000-0000000000a2', '2026-11-20', 4711);
INSERT INTO "PublishedPage" ("id", "publicationId", "number", "name") VALUES
  ('00000000-0000-4000-8000-000000000021', '00000000-0000-4000-8000-000000000031', 1, '要闻');
INSERT INTO "PublishedArticle" ("id", "pageId", "position", "kind", "headline", "blocks", "contributors") VALUES
  ('00000000-0000-4000-8000-000000000051', '00000000-0000-4000-8000-000000000021', 0, 'story', '春耕开始', '[]', '[]');
INSERT INTO "PublishedArticleCounty" VALUES ('00000000-0000-4000-8000-000000000051', '220322', 0);
INSERT INTO "MemoryCount" VALUES ('county', '县农机站', '220322', 3);
-- Numbers with gaps, as rolled-back transactions leave them in a sequence.
INSERT INTO "Event" ("seq", "actorKind", "actorId", "actorName", "verb", "subjectKind", "subjectId", "before", "after") VALUES
  (1, 'system', 'seed', 'seed', 'createIssue', 'issue', '1', NULL, '{"number": 4711}'),
  (4, 'user', 'a1', '编辑', 'importPage', 'page', 'f1', NULL, 'null'),
  (9, 'user', 'a2', '总编', 'publishIssue', 'issue', '1', '{"b": 1, "a": "\"甲\""}', '{}');
