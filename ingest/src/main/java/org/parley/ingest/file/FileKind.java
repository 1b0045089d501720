package org.parley.ingest.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.ingest.feed.FeedReader;

/** What a file is: by its name where that says it, else by how its text begins. */
enum FileKind {
  TEXT,
  MARKDOWN,
  PAGE,
  JSON,
  JSON_LINES,
  FEED,
  ARCHIVE,
  PDF,
  DOCX,
  MAIL,
  UNSUPPORTED;

  private static final Pattern NOTICE =
      Pattern.compile(
          "(?i)(?:readme|licen[cs]e|copying|notice|authors|changelog|contributing|makefile)"
              + "(?:\\.(?:txt|md|markdown|html?))?");
  private static final Pattern ARCHIVE_NAME = Pattern.compile("(?i).+\\.(?:w?arc(?:\\.gz)?|wacz)");
  private static final Pattern PAGE_START =
      Pattern.compile(
          "(?is)^\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.{0,2000}?-->\\s*)*<(?:!doctype\\s+html|html|head|body|article|div|meta|title|section|p)\\b");
  private static final Pattern FRONT_MATTER =
      Pattern.compile("^\\s*---[ \\t]*\\R(?:\\w[\\w-]*:.*\\R|[ \\t-].*\\R)+---");
  private static final Pattern MAIL_START =
      Pattern.compile(
          "^(?:Return-Path|Delivered-To|Received|MIME-Version|Message-ID):.*\\R"
              + "(?:(?:[A-Za-z][A-Za-z0-9-]*:|[ \\t]).*\\R){3,}");
  private static final Pattern MARKDOWN_START = Pattern.compile("^\\s*#{1,3} \\S");
  private static final Pattern JSON_START = Pattern.compile("^\\s*(?:\\{\\s*[\"}]|\\[\\s*[{\\]])");
  private static final Pattern SECOND_OBJECT = Pattern.compile("\\}[ \\t]*\\R\\s*\\{\\s*\"");

  /** The endings that are read, as a user is told them. */
  static final String READ =
      ".txt, .md, .html, .json, .jsonl, .xml, .rss, .atom, .pdf, .docx, .eml, .warc, .warc.gz,"
          + " .arc, .arc.gz and .wacz";

  /** The kind a name says; TEXT where it says none. */
  static FileKind of(String name) {
    if (ARCHIVE_NAME.matcher(name).matches()) {
      return ARCHIVE;
    }
    return switch (ending(name)) {
      case "", "txt", "text" -> TEXT;
      case "md", "markdown" -> MARKDOWN;
      case "html", "htm", "xhtml" -> PAGE;
      case "json" -> JSON;
      case "jsonl", "ndjson" -> JSON_LINES;
      case "xml", "rss", "atom", "rdf" -> FEED;
      case "pdf" -> PDF;
      case "docx" -> DOCX;
      case "eml" -> MAIL;
      default -> UNSUPPORTED;
    };
  }

  /** The kind a text is, told by its beginning; for input without a name. */
  static FileKind sniffed(String start) {
    if (FeedReader.isFeed(start)) {
      return FEED;
    }
    if (JSON_START.matcher(start).find()) {
      return start.stripLeading().startsWith("{") && SECOND_OBJECT.matcher(start).find()
          ? JSON_LINES
          : JSON;
    }
    if (PAGE_START.matcher(start).find()) {
      return PAGE;
    }
    boolean marked = FRONT_MATTER.matcher(start).find() || MARKDOWN_START.matcher(start).find();
    return marked ? MARKDOWN : TEXT;
  }

  /** The kind of document by its first bytes, or null; an office document is one only by name. */
  static @Nullable FileKind document(FileKind named, byte[] start) {
    String head = new String(start, StandardCharsets.ISO_8859_1);
    if (head.startsWith("%PDF-")) {
      return PDF;
    }
    if (named == DOCX || named == PDF || named == MAIL) {
      return named;
    }
    return named == TEXT && MAIL_START.matcher(head).find() ? MAIL : null;
  }

  /** What to do about a file whose ending is not read. */
  static String advice(String name) {
    return switch (ending(name)) {
      case "zst" -> "Unpack it first, as with zstd -d: Zstandard is not read.";
      case "gz" -> "Unpack it first, as with gunzip: only archives are read packed.";
      case "opml" -> "A list of feeds is taken in on the page Sources of the desk (parley serve).";
      default -> "Parley reads " + READ + ".";
    };
  }

  /** False for endings Parley cannot read. */
  static boolean mayHoldReports(String name) {
    return of(name) != UNSUPPORTED;
  }

  /**
   * True for the files that tell about a folder and are no report: README, LICENSE and the like.
   */
  static boolean isNotice(String name) {
    return NOTICE.matcher(name).matches();
  }

  /** What follows the last full stop of a name, small; empty if nothing does. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot <= 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
