-- CreateEnum
CREATE TYPE "SubmissionState" AS ENUM ('draft', 'submitted', 'withdrawn', 'taken', 'returned', 'held', 'declined', 'placed', 'pulled');

-- AlterTable
ALTER TABLE "Publication" ADD COLUMN     "proofRounds" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "reviewForm" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "reviewLevels" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "User" ADD COLUMN     "email" TEXT;

-- AlterTable
ALTER TABLE "Page" ADD COLUMN     "holderId" UUID;

-- AlterTable
ALTER TABLE "PublishedArticle" ADD COLUMN     "embargoedUntil" TIMESTAMPTZ(3),
ADD COLUMN     "takenDownAt" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "Submission" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "contributorId" UUID,
    "state" "SubmissionState" NOT NULL DEFAULT 'draft',
    "takerId" UUID,
    "pageId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "submittedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Submission_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionMove" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "act" TEXT NOT NULL,
    "from" "SubmissionState" NOT NULL,
    "to" "SubmissionState" NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "note" TEXT,
    "revisionId" UUID,
    "pageId" UUID,

    CONSTRAINT "SubmissionMove_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StoredFile" (
    "hash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,
    "mime" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "width" INTEGER,
    "height" INTEGER,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StoredFile_pkey" PRIMARY KEY ("hash")
);

-- CreateTable
CREATE TABLE "SubmissionAttachment" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "fileHash" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "removedAt" TIMESTAMPTZ(3),

    CONSTRAINT "SubmissionAttachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SubmissionMatch" (
    "submissionId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "confirmed" BOOLEAN NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SubmissionMatch_pkey" PRIMARY KEY ("submissionId","articleId")
);

-- CreateTable
CREATE TABLE "TextPrint" (
    "kind" TEXT NOT NULL,
    "id" UUID NOT NULL,
    "prints" INTEGER[],
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TextPrint_pkey" PRIMARY KEY ("kind","id")
);

-- CreateTable
CREATE TABLE "SavedView" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewDuty" (
    "kind" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "ReviewDuty_pkey" PRIMARY KEY ("kind","level","userId")
);

-- CreateTable
CREATE TABLE "PieceReview" (
    "id" UUID NOT NULL,
    "submissionId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "level" INTEGER NOT NULL,
    "verdict" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "revisionId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "singleHanded" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "voidedAt" TIMESTAMPTZ(3),
    "voidReason" TEXT,

    CONSTRAINT "PieceReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Comment" (
    "id" UUID NOT NULL,
    "documentId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "blockId" TEXT NOT NULL,
    "start" INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "orphaned" BOOLEAN NOT NULL DEFAULT false,
    "parentId" UUID,
    "userId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "suggestion" TEXT,
    "blocking" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolverId" UUID,

    CONSTRAINT "Comment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommentMention" (
    "commentId" UUID NOT NULL,
    "userId" UUID NOT NULL,

    CONSTRAINT "CommentMention_pkey" PRIMARY KEY ("commentId","userId")
);

-- CreateTable
CREATE TABLE "PageSlot" (
    "id" UUID NOT NULL,
    "pageId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "label" TEXT NOT NULL,
    "submissionId" UUID,

    CONSTRAINT "PageSlot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IssueSchedule" (
    "id" UUID NOT NULL,
    "issueId" UUID NOT NULL,
    "due" TIMESTAMPTZ(3) NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelledAt" TIMESTAMPTZ(3),
    "doneAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "IssueSchedule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ArticleEmbargo" (
    "articleId" UUID NOT NULL,
    "until" TIMESTAMPTZ(3) NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "ArticleEmbargo_pkey" PRIMARY KEY ("articleId")
);

-- CreateTable
CREATE TABLE "ArticleCorrection" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "before" JSONB NOT NULL,
    "after" JSONB NOT NULL,
    "proposerId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signerId" UUID,
    "signedAt" TIMESTAMPTZ(3),
    "refusedAt" TIMESTAMPTZ(3),
    "refusal" TEXT,

    CONSTRAINT "ArticleCorrection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TermRule" (
    "id" UUID NOT NULL,
    "term" TEXT NOT NULL,
    "preferred" TEXT,
    "note" TEXT,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TermRule_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OfficeTitle" (
    "id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "OfficeTitle_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Invitation" (
    "id" UUID NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "UserRole" NOT NULL,
    "unit" TEXT,
    "contributorId" UUID,
    "inviterId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "takenAt" TIMESTAMPTZ(3),
    "takerId" UUID,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Invitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Notice" (
    "id" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subjectKind" TEXT NOT NULL,
    "subjectId" TEXT NOT NULL,
    "values" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),
    "mailId" UUID,

    CONSTRAINT "Notice_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Mail" (
    "id" UUID NOT NULL,
    "userId" UUID,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "claimedAt" TIMESTAMPTZ(3),
    "sentAt" TIMESTAMPTZ(3),
    "failure" TEXT,

    CONSTRAINT "Mail_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "Submission_documentId_key" ON "Submission"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "Submission_articleId_key" ON "Submission"("articleId");

-- CreateIndex
CREATE INDEX "Submission_authorId_idx" ON "Submission"("authorId");

-- CreateIndex
CREATE INDEX "Submission_state_submittedAt_idx" ON "Submission"("state", "submittedAt");

-- CreateIndex
CREATE INDEX "Submission_pageId_idx" ON "Submission"("pageId");

-- CreateIndex
CREATE INDEX "SubmissionMove_submissionId_at_idx" ON "SubmissionMove"("submissionId", "at");

-- CreateIndex
CREATE INDEX "SubmissionAttachment_submissionId_idx" ON "SubmissionAttachment"("submissionId");

-- CreateIndex
CREATE INDEX "TextPrint_prints_idx" ON "TextPrint" USING GIN ("prints");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_userId_name_key" ON "SavedView"("userId", "name");

-- CreateIndex
CREATE INDEX "PieceReview_submissionId_kind_level_idx" ON "PieceReview"("submissionId", "kind", "level");

-- CreateIndex
CREATE INDEX "PieceReview_userId_idx" ON "PieceReview"("userId");

-- CreateIndex
CREATE INDEX "Comment_documentId_idx" ON "Comment"("documentId");

-- CreateIndex
CREATE INDEX "Comment_articleId_idx" ON "Comment"("articleId");

-- CreateIndex
CREATE UNIQUE INDEX "PageSlot_submissionId_key" ON "PageSlot"("submissionId");

-- CreateIndex
CREATE INDEX "PageSlot_pageId_position_idx" ON "PageSlot"("pageId", "position");

-- CreateIndex
CREATE INDEX "IssueSchedule_issueId_idx" ON "IssueSchedule"("issueId");

-- CreateIndex
CREATE INDEX "IssueSchedule_due_idx" ON "IssueSchedule"("due");

-- CreateIndex
CREATE INDEX "ArticleCorrection_articleId_at_idx" ON "ArticleCorrection"("articleId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "TermRule_term_key" ON "TermRule"("term");

-- CreateIndex
CREATE UNIQUE INDEX "OfficeTitle_name_title_key" ON "OfficeTitle"("name", "title");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_tokenHash_key" ON "Invitation"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "Invitation_takerId_key" ON "Invitation"("takerId");

-- CreateIndex
CREATE INDEX "Invitation_email_idx" ON "Invitation"("email");

-- CreateIndex
CREATE INDEX "Notice_userId_at_idx" ON "Notice"("userId", "at");

-- CreateIndex
CREATE INDEX "Notice_mailId_idx" ON "Notice"("mailId");

-- CreateIndex
CREATE INDEX "Mail_sentAt_claimedAt_idx" ON "Mail"("sentAt", "claimedAt");

-- CreateIndex
CREATE UNIQUE INDEX "User_email_key" ON "User"("email");

-- AddForeignKey
ALTER TABLE "Page" ADD CONSTRAINT "Page_holderId_fkey" FOREIGN KEY ("holderId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_takerId_fkey" FOREIGN KEY ("takerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "Page"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionMove" ADD CONSTRAINT "SubmissionMove_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionMove" ADD CONSTRAINT "SubmissionMove_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionMove" ADD CONSTRAINT "SubmissionMove_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionMove" ADD CONSTRAINT "SubmissionMove_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "Page"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StoredFile" ADD CONSTRAINT "StoredFile_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionAttachment" ADD CONSTRAINT "SubmissionAttachment_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionAttachment" ADD CONSTRAINT "SubmissionAttachment_fileHash_fkey" FOREIGN KEY ("fileHash") REFERENCES "StoredFile"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionAttachment" ADD CONSTRAINT "SubmissionAttachment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionMatch" ADD CONSTRAINT "SubmissionMatch_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SubmissionMatch" ADD CONSTRAINT "SubmissionMatch_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewDuty" ADD CONSTRAINT "ReviewDuty_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PieceReview" ADD CONSTRAINT "PieceReview_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PieceReview" ADD CONSTRAINT "PieceReview_revisionId_fkey" FOREIGN KEY ("revisionId") REFERENCES "Revision"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PieceReview" ADD CONSTRAINT "PieceReview_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Comment"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Comment" ADD CONSTRAINT "Comment_resolverId_fkey" FOREIGN KEY ("resolverId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentMention" ADD CONSTRAINT "CommentMention_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "Comment"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentMention" ADD CONSTRAINT "CommentMention_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PageSlot" ADD CONSTRAINT "PageSlot_pageId_fkey" FOREIGN KEY ("pageId") REFERENCES "Page"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PageSlot" ADD CONSTRAINT "PageSlot_submissionId_fkey" FOREIGN KEY ("submissionId") REFERENCES "Submission"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssueSchedule" ADD CONSTRAINT "IssueSchedule_issueId_fkey" FOREIGN KEY ("issueId") REFERENCES "Issue"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IssueSchedule" ADD CONSTRAINT "IssueSchedule_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleEmbargo" ADD CONSTRAINT "ArticleEmbargo_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCorrection" ADD CONSTRAINT "ArticleCorrection_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "PublishedArticle"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCorrection" ADD CONSTRAINT "ArticleCorrection_proposerId_fkey" FOREIGN KEY ("proposerId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ArticleCorrection" ADD CONSTRAINT "ArticleCorrection_signerId_fkey" FOREIGN KEY ("signerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_contributorId_fkey" FOREIGN KEY ("contributorId") REFERENCES "Contributor"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_inviterId_fkey" FOREIGN KEY ("inviterId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invitation" ADD CONSTRAINT "Invitation_takerId_fkey" FOREIGN KEY ("takerId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Notice" ADD CONSTRAINT "Notice_mailId_fkey" FOREIGN KEY ("mailId") REFERENCES "Mail"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Mail" ADD CONSTRAINT "Mail_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What a schema cannot say -------------------------------------------------------------------------------

-- A piece's way is a record too.
CREATE TRIGGER refuse_change BEFORE UPDATE OR DELETE OR TRUNCATE ON "SubmissionMove"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- The settings that reviews hang on, whatever wrote them.
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_reviewLevels_check" CHECK ("reviewLevels" BETWEEN 1 AND 3);
ALTER TABLE "Publication" ADD CONSTRAINT "Publication_proofRounds_check" CHECK ("proofRounds" BETWEEN 0 AND 3);

-- A piece is on a page exactly while it is placed.
ALTER TABLE "Submission" ADD CONSTRAINT "Submission_placed_check" CHECK (("state" = 'placed') = ("pageId" IS NOT NULL));

-- Two who approve the same level at once: one row stands. Nor does one person stand for two levels of a piece.
CREATE UNIQUE INDEX "PieceReview_level_standing" ON "PieceReview" ("submissionId", "kind", "level")
  WHERE "voidedAt" IS NULL AND "verdict" = 'approved';
CREATE UNIQUE INDEX "PieceReview_person_standing" ON "PieceReview" ("submissionId", "userId")
  WHERE "voidedAt" IS NULL AND "verdict" = 'approved' AND NOT "singleHanded";

-- One time set for an issue at once.
CREATE UNIQUE INDEX "IssueSchedule_standing" ON "IssueSchedule" ("issueId")
  WHERE "cancelledAt" IS NULL AND "doneAt" IS NULL AND "failure" IS NULL;

-- One correction of a piece open at once.
CREATE UNIQUE INDEX "ArticleCorrection_open" ON "ArticleCorrection" ("articleId")
  WHERE "signedAt" IS NULL AND "refusedAt" IS NULL;
