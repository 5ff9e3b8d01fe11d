-- AlterTable
ALTER TABLE "User" ADD COLUMN     "keys" JSONB NOT NULL DEFAULT '{}';

-- CreateTable
CREATE TABLE "SuspectDecision" (
    "documentId" UUID NOT NULL,
    "suspectId" UUID NOT NULL,
    "decision" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "SuspectDecision_pkey" PRIMARY KEY ("documentId","suspectId")
);

-- AddForeignKey
ALTER TABLE "SuspectDecision" ADD CONSTRAINT "SuspectDecision_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SuspectDecision" ADD CONSTRAINT "SuspectDecision_userId_fkey" FOREIGN KEY ("userId") REFERENCES "User"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
