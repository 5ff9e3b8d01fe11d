-- CreateTable
CREATE TABLE "PhotoRendition" (
    "fileHash" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "PhotoRendition_pkey" PRIMARY KEY ("fileHash","width")
);

-- AddForeignKey
ALTER TABLE "PhotoRendition" ADD CONSTRAINT "PhotoRendition_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE CASCADE ON UPDATE CASCADE;

-- What a schema cannot say -------------------------------------------------------------------------------

-- Whether a picture may be read by everybody is asked for each one: it must stand in a published piece.
CREATE INDEX "PublishedArticle_photos" ON "PublishedArticle"
  USING gin (jsonb_path_query_array("blocks", '$[*].photo.file')) WHERE "takenDownAt" IS NULL;
