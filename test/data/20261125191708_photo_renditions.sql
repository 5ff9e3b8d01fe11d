INSERT INTO "StoredFile" ("hash", "bytes", "mime", "size", "width", "height", "userId") VALUES
  (repeat('d', 64), '\xffd8ff', 'image/jpeg', 3, 480, 320, '00000000-0000-4000-8000-0000000000a3');
INSERT INTO "PhotoRendition" ("fileHash", "width", "bytes") VALUES (repeat('d', 64), 480, '\x52494646');
