package org.parley.quality.speed;

import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import java.util.function.Consumer;
import org.parley.findings.Reader;
import org.parley.ingest.file.Reading;
import org.parley.ingest.file.ReportReader;
import org.parley.nlp.CoreNlpAnnotator;
import org.parley.report.Draft;
import org.parley.text.Structure;

/**
 * Full findings in a second of processor time, beside CoreNLP's default English pipeline with
 * coreference and quote attribution, on the same texts in the same run, on one thread each. The
 * pipeline is slow and reads only a sample, which is drawn once; the ratio is of both on that
 * sample. Needs the whole archive of CoreNLP's models on the class path.
 */
public final class ReadingSpeed {
  private static final String ANNOTATORS = "tokenize,pos,lemma,ner,depparse,coref,quote";
  private static final int SAMPLE = 12;
  private static final int WARM_UP = 4;
  private static final long SEED = 2026;

  private ReadingSpeed() {}

  /**
   * Prints what both cost.
   *
   * @param args folders and files with reports, as {@code ./parley read} takes them
   */
  public static void main(String[] args) {
    Reading reading = ReportReader.read(Arrays.stream(args).map(Path::of).toList());
    List<Draft> drafts = new ArrayList<>(reading.drafts());
    if (drafts.size() <= SAMPLE + WARM_UP) {
      System.err.println("needs more than " + (SAMPLE + WARM_UP) + " reports");
      System.exit(2);
    }
    Collections.shuffle(drafts, new Random(SEED));
    run(drafts, System.out);
  }

  /** CoreNLP is measured last, as its static state would count as live heap of ours. */
  private static void run(List<Draft> drafts, PrintStream out) {
    out.println("| reader | reports | per CPU-second | with GC and JIT | live heap MB |");
    out.println("| --- | ---: | ---: | ---: | ---: |");
    Measured ours = parley(drafts, out);
    List<String> texts =
        drafts.stream()
            .limit(SAMPLE + WARM_UP)
            .map(draft -> Structure.report(draft).text())
            .toList();
    Measured theirs = coreNlp(texts);
    row(out, "CoreNLP " + ANNOTATORS, theirs);
    out.printf(
        Locale.ROOT,
        "%nParley reads the sample %.1f times as fast (%.1f with GC and JIT).%n",
        ours.perSecond() / theirs.perSecond(),
        theirs.processSeconds() / ours.processSeconds());
  }

  /** Finding the structure of a report is part of reading it, and counts. */
  private static Measured parley(List<Draft> drafts, PrintStream out) {
    Reader reader = new Reader(CoreNlpAnnotator.load());
    Consumer<Draft> read = draft -> reader.read(Structure.report(draft));
    row(out, "Parley, all", Meter.measure(drafts, drafts, read));
    Measured sample = Meter.measure(List.of(), drafts.subList(0, SAMPLE), read);
    row(out, "Parley, sample", sample);
    return sample;
  }

  private static Measured coreNlp(List<String> texts) {
    Properties properties = new Properties();
    properties.setProperty("annotators", ANNOTATORS);
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    return Meter.measure(
        texts.subList(SAMPLE, texts.size()), texts.subList(0, SAMPLE), pipeline::process);
  }

  private static void row(PrintStream out, String name, Measured measured) {
    out.printf(
        Locale.ROOT,
        "| %s | %d | %.2f | %.2f | %d |%n",
        name,
        measured.reports(),
        measured.perSecond(),
        measured.reports() / measured.processSeconds(),
        measured.liveMegabytes());
  }
}
