-- CreateTable
CREATE TABLE "ArticleTouch" (
    "articleId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleTouch_pkey" PRIMARY KEY ("articleId","userId")
);

-- AddForeignKey
ALTER TABLE "ArticleTouch" ADD CONSTRAINT "ArticleTouch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
