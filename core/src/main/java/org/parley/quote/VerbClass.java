package org.parley.quote;

/** What a verb tells about what somebody says, thinks or wants; a verb may have several. */
enum VerbClass {
  SAYING,
  CORE,
  FAR,
  TAIL,
  OPINION,
  DENIAL,
  QUESTION,
  WRITING,
  COMMISSIVE,
  DIRECTIVE,
  REPORT,
  NAMING,
  ISSUING,
  CITING,
  HEARER,
  TARGET,
  AMBIGUOUS
}
