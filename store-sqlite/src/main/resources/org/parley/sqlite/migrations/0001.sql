-- One row for each report that was ever taken in. Its place is the row of its words: the day of
-- publication in the upper half, so that the newest can be read first, its arrival in the lower.
CREATE TABLE report (
  arrival INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  place INTEGER NOT NULL UNIQUE,
  source TEXT NOT NULL,
  url TEXT,
  address TEXT,
  outlet TEXT,
  title TEXT,
  language TEXT NOT NULL,
  published TEXT NOT NULL,
  latest INTEGER,
  day INTEGER,
  story INTEGER REFERENCES story (number),
  copy_of TEXT,
  newer TEXT,
  purged INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX report_story ON report (story, day);
CREATE INDEX report_address ON report (address) WHERE address IS NOT NULL AND newer IS NULL;

-- What is given up when a report is purged.
CREATE TABLE reading (
  arrival INTEGER PRIMARY KEY REFERENCES report (arrival),
  report BLOB NOT NULL,
  shape INTEGER NOT NULL,
  findings BLOB NOT NULL
);
CREATE INDEX reading_shape ON reading (shape);

CREATE TABLE profile (
  arrival INTEGER PRIMARY KEY REFERENCES report (arrival),
  profile BLOB NOT NULL
);

CREATE TABLE inbox (
  arrival INTEGER PRIMARY KEY REFERENCES report (arrival),
  lane TEXT NOT NULL
);

CREATE TABLE checkpoint (
  source TEXT PRIMARY KEY,
  state TEXT NOT NULL
) WITHOUT ROWID;

CREATE TABLE story (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  lane TEXT NOT NULL,
  closed INTEGER NOT NULL DEFAULT 0,
  merged_into INTEGER REFERENCES story (number),
  name TEXT,
  title TEXT,
  version INTEGER NOT NULL DEFAULT 0,
  due INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX story_due ON story (id) WHERE due = 1;

CREATE TABLE dossier (
  story INTEGER PRIMARY KEY REFERENCES story (number),
  dossier BLOB NOT NULL
);

CREATE TABLE step (
  lane TEXT NOT NULL,
  number INTEGER NOT NULL,
  decision TEXT NOT NULL,
  PRIMARY KEY (lane, number)
) WITHOUT ROWID;

CREATE TABLE event (
  lane TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  change TEXT NOT NULL,
  story TEXT NOT NULL,
  other TEXT,
  reports TEXT NOT NULL,
  PRIMARY KEY (lane, sequence)
) WITHOUT ROWID;

-- The words as they are looked for; the texts are in the readings.
CREATE VIRTUAL TABLE words USING fts5 (
  title, body, quotes, actors, facets,
  content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 0'
);
