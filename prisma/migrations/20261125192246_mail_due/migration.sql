-- AlterTable
ALTER TABLE "Mail" ADD COLUMN     "dueAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

-- CreateIndex
CREATE INDEX "Mail_userId_at_idx" ON "Mail"("userId", "at");
