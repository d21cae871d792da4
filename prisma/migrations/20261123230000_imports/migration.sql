-- Prices without a volume, in a table that is its own key's tree: half the size, and a history is one range of pages.
CREATE TABLE "new_DailyPrice" (
    "securityTicker" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "close" REAL NOT NULL,
    "adjustedClose" REAL NOT NULL,
    "volume" REAL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("securityTicker", "date"),
    CONSTRAINT "DailyPrice_securityTicker_fkey" FOREIGN KEY ("securityTicker") REFERENCES "Security" ("ticker") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DailyPrice_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
) WITHOUT ROWID;
INSERT INTO "new_DailyPrice" SELECT "securityTicker", "date", "close", "adjustedClose", "volume", "sourceId" FROM "DailyPrice";
DROP TABLE "DailyPrice";
ALTER TABLE "new_DailyPrice" RENAME TO "DailyPrice";

-- All rows there are so far came with the bundled figures.
ALTER TABLE "Security" ADD COLUMN "bundled" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Security" ADD COLUMN "firstDay" TEXT;
ALTER TABLE "Security" ADD COLUMN "lastDay" TEXT;
ALTER TABLE "Security" ADD COLUMN "days" INTEGER NOT NULL DEFAULT 0;
UPDATE "Security" SET
    "bundled" = true,
    "firstDay" = (SELECT min("date") FROM "DailyPrice" WHERE "securityTicker" = "ticker"),
    "lastDay" = (SELECT max("date") FROM "DailyPrice" WHERE "securityTicker" = "ticker"),
    "days" = (SELECT count(*) FROM "DailyPrice" WHERE "securityTicker" = "ticker");
ALTER TABLE "Event" ADD COLUMN "bundled" BOOLEAN NOT NULL DEFAULT false;
UPDATE "Event" SET "bundled" = true;

-- CreateTable
CREATE TABLE "Import" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "sourceId" TEXT NOT NULL,
    "request" TEXT NOT NULL,
    "startedAt" TEXT NOT NULL,
    "finishedAt" TEXT,
    CONSTRAINT "Import_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ImportedSeries" (
    "importId" INTEGER NOT NULL,
    "series" TEXT NOT NULL,
    "finishedAt" TEXT NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,

    PRIMARY KEY ("importId", "series"),
    CONSTRAINT "ImportedSeries_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "series" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "oldValue" REAL,
    "newValue" REAL,
    "oldSourceId" TEXT NOT NULL,
    "newSourceId" TEXT NOT NULL,
    "importId" INTEGER,
    "revisedAt" TEXT NOT NULL,
    CONSTRAINT "Revision_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PriceFlag" (
    "securityTicker" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,

    PRIMARY KEY ("securityTicker", "date", "kind"),
    CONSTRAINT "PriceFlag_securityTicker_fkey" FOREIGN KEY ("securityTicker") REFERENCES "Security" ("ticker") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE INDEX "ImportedSeries_series_idx" ON "ImportedSeries"("series");

-- CreateIndex
CREATE INDEX "Revision_series_date_idx" ON "Revision"("series", "date");
