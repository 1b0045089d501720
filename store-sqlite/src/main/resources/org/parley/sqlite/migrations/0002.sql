-- What persons said about findings, as JSON; nothing is ever deleted.
CREATE TABLE correction (
  number INTEGER PRIMARY KEY,
  correction TEXT NOT NULL
);

-- What became of stories, for those who are told of changes.
CREATE TABLE note (
  number INTEGER PRIMARY KEY,
  story TEXT NOT NULL,
  text TEXT NOT NULL
);
CREATE INDEX note_story ON note (story, number);

-- Up to which note each of them has come.
CREATE TABLE reader (
  name TEXT PRIMARY KEY,
  number INTEGER NOT NULL
) WITHOUT ROWID;
