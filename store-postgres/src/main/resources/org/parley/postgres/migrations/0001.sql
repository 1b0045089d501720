-- Texts that are compared or sorted are so by their bytes, whatever the locale of the database.

-- What is numbered without gaps. Whoever numbers holds the row until the end of its transaction, so
-- that numbers become visible in their order.
CREATE TABLE counter (
  name text COLLATE "C" PRIMARY KEY,
  last bigint NOT NULL DEFAULT 0
);
INSERT INTO counter (name) VALUES ('arrival'), ('correction'), ('note');

CREATE TABLE story (
  number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id text COLLATE "C" NOT NULL UNIQUE,
  lane text COLLATE "C" NOT NULL,
  closed boolean NOT NULL DEFAULT false,
  merged_into bigint REFERENCES story (number),
  name text,
  title text,
  version integer NOT NULL DEFAULT 0,
  due boolean NOT NULL DEFAULT false
);
CREATE INDEX story_due ON story (id) WHERE due;

-- Days are counted from 1970-01-01. An address may be longer than a B-tree takes.
CREATE TABLE report (
  arrival bigint PRIMARY KEY,
  id text COLLATE "C" NOT NULL UNIQUE,
  source text NOT NULL,
  url text,
  address text COLLATE "C",
  outlet text,
  title text,
  language text COLLATE "C" NOT NULL,
  published text NOT NULL,
  latest bigint,
  day bigint,
  story bigint REFERENCES story (number),
  copy_of text,
  newer text,
  purged boolean NOT NULL DEFAULT false
);
CREATE INDEX report_story ON report (story, arrival);
CREATE INDEX report_address ON report USING hash (address)
  WHERE address IS NOT NULL AND newer IS NULL;

-- What is given up when a report is purged.
CREATE TABLE reading (
  arrival bigint PRIMARY KEY REFERENCES report (arrival),
  report bytea NOT NULL,
  shape integer NOT NULL,
  findings bytea NOT NULL
);
CREATE INDEX reading_shape ON reading (shape);

CREATE TABLE profile (
  arrival bigint PRIMARY KEY REFERENCES report (arrival),
  profile bytea NOT NULL
);

CREATE TABLE inbox (
  arrival bigint PRIMARY KEY REFERENCES report (arrival),
  lane text COLLATE "C" NOT NULL
);

-- A source's name may be longer than a B-tree takes; its digest is not.
CREATE TABLE checkpoint (
  digest text COLLATE "C" PRIMARY KEY,
  source text NOT NULL,
  state text NOT NULL
);

CREATE TABLE dossier (
  story bigint PRIMARY KEY REFERENCES story (number),
  dossier bytea NOT NULL
);

CREATE TABLE step (
  lane text COLLATE "C" NOT NULL,
  number bigint NOT NULL,
  decision text NOT NULL,
  report text COLLATE "C",
  PRIMARY KEY (lane, number)
);

CREATE TABLE event (
  lane text COLLATE "C" NOT NULL,
  sequence bigint NOT NULL,
  change text NOT NULL,
  story text COLLATE "C" NOT NULL,
  other text COLLATE "C",
  reports text NOT NULL,
  PRIMARY KEY (lane, sequence)
);

-- What persons said about findings, as JSON; nothing is ever deleted.
CREATE TABLE correction (
  number bigint PRIMARY KEY,
  correction text NOT NULL
);

-- What became of stories, for those who are told of changes.
CREATE TABLE note (
  number bigint PRIMARY KEY,
  story text COLLATE "C" NOT NULL,
  text text NOT NULL
);
CREATE INDEX note_story ON note (story, number);

-- Up to which note each of them has come.
CREATE TABLE reader (
  name text COLLATE "C" PRIMARY KEY,
  number bigint NOT NULL
);

-- The words as they are looked for, of the reports that may be found: the newest revisions that are
-- not purged. Each term has its field before it (t, b, q, a or f) and no place; that words stand
-- together is seen in the lines.
CREATE TABLE words (
  arrival bigint PRIMARY KEY REFERENCES report (arrival),
  day bigint,
  terms tsvector NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  quotes text NOT NULL,
  actors text NOT NULL
);
CREATE INDEX words_terms ON words USING gin (terms);
CREATE INDEX words_newest ON words (day DESC NULLS LAST, arrival DESC);
