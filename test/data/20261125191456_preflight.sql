-- What came with the preflight: a warning that was set aside.
INSERT INTO "WarningAside" ("pageId", "key", "code", "articleId", "reason", "userId") VALUES
  ('00000000-0000-4000-8000-0000000000f1', 'mixed-width b1 1 k', 'mixed-width', '00000000-0000-4000-8000-000000000051', '型号如此',
   '00000000-0000-4000-8000-0000000000a1');
