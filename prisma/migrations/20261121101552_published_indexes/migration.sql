-- CreateIndex
CREATE INDEX "IssuePublication_at_idx" ON "IssuePublication"("at");

-- CreateIndex
CREATE INDEX "IssuePublication_date_idx" ON "IssuePublication"("date");

-- CreateIndex
CREATE INDEX "PublishedArticle_contributors_idx" ON "PublishedArticle" USING GIN ("contributors" jsonb_path_ops);
