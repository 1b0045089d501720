package org.parley.actor;

/** Gender of a person as a report or a first name tells. */
public enum Gender {
  FEMALE,
  MALE
}
