-- Text is compared byte by byte, as SQLite does, whatever the language of the database: COLLATE "C".

-- CreateEnum
CREATE TYPE "SecurityKind" AS ENUM ('stock', 'etf', 'index');

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "covers" TEXT COLLATE "C" NOT NULL,
    "retrievedOn" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Security" (
    "ticker" TEXT COLLATE "C" NOT NULL,
    "name" TEXT COLLATE "C" NOT NULL,
    "kind" "SecurityKind" NOT NULL,
    "group" TEXT COLLATE "C" NOT NULL,
    "exchange" TEXT COLLATE "C" NOT NULL,
    "currency" TEXT COLLATE "C" NOT NULL,
    "coverage" TEXT COLLATE "C" NOT NULL,
    "position" INTEGER NOT NULL,
    "bundled" BOOLEAN NOT NULL DEFAULT false,
    "firstDay" TEXT COLLATE "C",
    "lastDay" TEXT COLLATE "C",
    "days" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "Security_pkey" PRIMARY KEY ("ticker")
);

-- CreateTable
CREATE TABLE "DailyPrice" (
    "securityTicker" TEXT COLLATE "C" NOT NULL,
    "date" TEXT COLLATE "C" NOT NULL,
    "close" DOUBLE PRECISION NOT NULL,
    "adjustedClose" DOUBLE PRECISION NOT NULL,
    "volume" DOUBLE PRECISION,
    "sourceId" TEXT COLLATE "C" NOT NULL,

    -- What a study reads stands in the key's own tree, in the order in which it is read, wherever the rows lie.
    CONSTRAINT "DailyPrice_pkey" PRIMARY KEY ("securityTicker", "date") INCLUDE ("adjustedClose", "volume")
);

-- CreateTable
CREATE TABLE "Event" (
    "slug" TEXT COLLATE "C" NOT NULL,
    "title" TEXT COLLATE "C" NOT NULL,
    "announced" TEXT COLLATE "C" NOT NULL,
    "timeZone" TEXT COLLATE "C" NOT NULL,
    "session" TEXT COLLATE "C" NOT NULL,
    "dayZero" TEXT COLLATE "C" NOT NULL,
    "dayZeroRule" TEXT COLLATE "C" NOT NULL,
    "description" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C",
    "citation" TEXT COLLATE "C" NOT NULL,
    "bundled" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Event_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "FactorReturn" (
    "factor" TEXT COLLATE "C" NOT NULL,
    "date" TEXT COLLATE "C" NOT NULL,
    "value" DOUBLE PRECISION NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "FactorReturn_pkey" PRIMARY KEY ("factor", "date")
);

-- CreateTable
CREATE TABLE "Import" (
    "id" SERIAL NOT NULL,
    "sourceId" TEXT COLLATE "C" NOT NULL,
    "request" TEXT COLLATE "C" NOT NULL,
    "startedAt" TEXT COLLATE "C" NOT NULL,
    "finishedAt" TEXT COLLATE "C",

    CONSTRAINT "Import_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ImportedSeries" (
    "importId" INTEGER NOT NULL,
    "series" TEXT COLLATE "C" NOT NULL,
    "finishedAt" TEXT COLLATE "C" NOT NULL,
    "added" INTEGER NOT NULL,
    "changed" INTEGER NOT NULL,
    "unchanged" INTEGER NOT NULL,
    "rejected" INTEGER NOT NULL,

    CONSTRAINT "ImportedSeries_pkey" PRIMARY KEY ("importId", "series")
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" SERIAL NOT NULL,
    "series" TEXT COLLATE "C" NOT NULL,
    "date" TEXT COLLATE "C" NOT NULL,
    "field" TEXT COLLATE "C" NOT NULL,
    "oldValue" DOUBLE PRECISION,
    "newValue" DOUBLE PRECISION,
    "oldSourceId" TEXT COLLATE "C" NOT NULL,
    "newSourceId" TEXT COLLATE "C" NOT NULL,
    "importId" INTEGER,
    "revisedAt" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PriceFlag" (
    "securityTicker" TEXT COLLATE "C" NOT NULL,
    "date" TEXT COLLATE "C" NOT NULL,
    "kind" TEXT COLLATE "C" NOT NULL,
    "note" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "PriceFlag_pkey" PRIMARY KEY ("securityTicker", "date", "kind")
);

-- CreateIndex
CREATE INDEX "ImportedSeries_series_idx" ON "ImportedSeries"("series");

-- CreateIndex
CREATE INDEX "Revision_series_date_idx" ON "Revision"("series", "date");

-- AddForeignKey
ALTER TABLE "DailyPrice" ADD CONSTRAINT "DailyPrice_securityTicker_fkey" FOREIGN KEY ("securityTicker") REFERENCES "Security"("ticker") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DailyPrice" ADD CONSTRAINT "DailyPrice_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FactorReturn" ADD CONSTRAINT "FactorReturn_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Import" ADD CONSTRAINT "Import_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ImportedSeries" ADD CONSTRAINT "ImportedSeries_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_importId_fkey" FOREIGN KEY ("importId") REFERENCES "Import"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceFlag" ADD CONSTRAINT "PriceFlag_securityTicker_fkey" FOREIGN KEY ("securityTicker") REFERENCES "Security"("ticker") ON DELETE RESTRICT ON UPDATE CASCADE;

-- One row that every statement which may change the data replaces, in the same transaction: whoever reads it knows
-- which state of the data it is of. It is no model: only triggers write it.
CREATE TABLE "DataVersion" (
    "version" UUID NOT NULL
);
INSERT INTO "DataVersion" VALUES (gen_random_uuid());
CREATE FUNCTION "renewDataVersion"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE "DataVersion" SET "version" = gen_random_uuid();
    RETURN NULL;
END $$;
CREATE TRIGGER "renewDataVersion" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Source" EXECUTE FUNCTION "renewDataVersion"();
CREATE TRIGGER "renewDataVersion" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Security" EXECUTE FUNCTION "renewDataVersion"();
CREATE TRIGGER "renewDataVersion" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "DailyPrice" EXECUTE FUNCTION "renewDataVersion"();
CREATE TRIGGER "renewDataVersion" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Event" EXECUTE FUNCTION "renewDataVersion"();
CREATE TRIGGER "renewDataVersion" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "FactorReturn" EXECUTE FUNCTION "renewDataVersion"();
CREATE TRIGGER "renewDataVersion" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Import" EXECUTE FUNCTION "renewDataVersion"();
CREATE TRIGGER "renewDataVersion" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "ImportedSeries" EXECUTE FUNCTION "renewDataVersion"();
CREATE TRIGGER "renewDataVersion" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "Revision" EXECUTE FUNCTION "renewDataVersion"();
CREATE TRIGGER "renewDataVersion" AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "PriceFlag" EXECUTE FUNCTION "renewDataVersion"();
