-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "covers" TEXT NOT NULL,
    "retrievedOn" TEXT NOT NULL,
    "note" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "Security" (
    "ticker" TEXT NOT NULL PRIMARY KEY,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "group" TEXT NOT NULL,
    "exchange" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "coverage" TEXT NOT NULL,
    "position" INTEGER NOT NULL
);

-- CreateTable
CREATE TABLE "DailyPrice" (
    "securityTicker" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "close" REAL NOT NULL,
    "adjustedClose" REAL NOT NULL,
    "volume" REAL NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("securityTicker", "date"),
    CONSTRAINT "DailyPrice_securityTicker_fkey" FOREIGN KEY ("securityTicker") REFERENCES "Security" ("ticker") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "DailyPrice_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Event" (
    "slug" TEXT NOT NULL PRIMARY KEY,
    "title" TEXT NOT NULL,
    "announced" TEXT NOT NULL,
    "timeZone" TEXT NOT NULL,
    "session" TEXT NOT NULL,
    "dayZero" TEXT NOT NULL,
    "dayZeroRule" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "note" TEXT,
    "citation" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "FactorReturn" (
    "factor" TEXT NOT NULL,
    "date" TEXT NOT NULL,
    "value" REAL NOT NULL,
    "sourceId" TEXT NOT NULL,

    PRIMARY KEY ("factor", "date"),
    CONSTRAINT "FactorReturn_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);
