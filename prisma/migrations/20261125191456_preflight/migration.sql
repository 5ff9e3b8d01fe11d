-- AlterTable
ALTER TABLE "PageReadiness" ADD COLUMN     "answer" TEXT,
ADD COLUMN     "answeredAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "WarningAside" (
    "pageId" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "articleId" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "WarningAside_pkey" PRIMARY KEY ("pageId","key")
);

-- CreateIndex
CREATE INDEX "PublishedArticle_embargoedUntil_idx" ON "PublishedArticle"("embargoedUntil");

-- CreateIndex
CREATE INDEX "ArticleCorrection_signedAt_idx" ON "ArticleCorrection"("signedAt");

-- AddForeignKey
ALTER TABLE "WarningAside" ADD CONSTRAINT "WarningAside_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "Page"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WarningAside" ADD CONSTRAINT "WarningAside_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
