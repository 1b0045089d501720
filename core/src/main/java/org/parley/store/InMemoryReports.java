package org.parley.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.findings.Findings;
import org.parley.report.Report;
import org.parley.store.InMemoryShelf.Kept;

/** The reports of the store in memory. */
final class InMemoryReports implements ReportStore, Checkpoints {
  private final InMemoryShelf shelf;

  InMemoryReports(InMemoryShelf shelf) {
    this.shelf = shelf;
  }

  @Override
  public Set<String> known(Collection<String> ids) {
    synchronized (shelf) {
      Set<String> known = new TreeSet<>(ids);
      known.retainAll(shelf.reports.keySet());
      return known;
    }
  }

  @Override
  public void take(List<ReadReport> reports, List<Checkpoint> reached) {
    synchronized (shelf) {
      for (ReadReport read : reports) {
        if (!shelf.reports.containsKey(read.id())) {
          Kept kept = new Kept(shelf.reports.size() + 1L, read);
          shelf.keep(kept);
          revise(kept);
        }
      }
      reached.forEach(checkpoint -> shelf.checkpoints.put(checkpoint.source(), checkpoint.state()));
    }
  }

  private void revise(Kept kept) {
    String address = Revisions.address(kept.head);
    if (address == null) {
      return;
    }
    Kept other = shelf.newestAt.get(address);
    if (other == null) {
      shelf.newestAt.put(address, kept);
    } else if (other.findings == null || Revisions.isNewer(kept.head, other.head)) {
      other.newer = kept.head.id();
      other.copyOf = null;
      shelf.newestAt.put(address, kept);
      if (other.story != null) {
        shelf.due.add(other.story);
      }
    } else {
      kept.newer = other.head.id();
    }
  }

  @Override
  public @Nullable ReportCard card(String id) {
    synchronized (shelf) {
      Kept kept = shelf.reports.get(id);
      return kept == null ? null : kept.card();
    }
  }

  @Override
  public List<ReportCard> cards(String story) {
    synchronized (shelf) {
      return shelf.members(story).stream().map(Kept::card).toList();
    }
  }

  @Override
  public List<Findings> findings(List<String> ids) {
    synchronized (shelf) {
      List<Findings> found = new ArrayList<>();
      for (String id : ids) {
        Kept kept = shelf.reports.get(id);
        if (kept != null && kept.findings != null && !kept.outdated) {
          found.add(kept.findings);
        }
      }
      return found;
    }
  }

  @Override
  public List<Report> texts(List<String> ids) {
    synchronized (shelf) {
      return ids.stream()
          .map(shelf.reports::get)
          .flatMap(kept -> Stream.ofNullable(kept == null ? null : kept.findings))
          .map(Findings::report)
          .toList();
    }
  }

  @Override
  public List<String> outdated() {
    synchronized (shelf) {
      return shelf.reports.values().stream()
          .filter(kept -> kept.outdated)
          .map(kept -> kept.head.id())
          .toList();
    }
  }

  @Override
  public void readAgain(List<ReadReport> reports) {
    synchronized (shelf) {
      for (ReadReport read : reports) {
        Kept kept = shelf.report(read.id());
        kept.findings = read.findings();
        kept.outdated = false;
        if (kept.story != null) {
          shelf.due.add(kept.story);
        }
      }
    }
  }

  @Override
  public int purge(String outlet, LocalDate before) {
    synchronized (shelf) {
      int purged = 0;
      for (Kept kept : shelf.reports.values()) {
        LocalDate latest = kept.head.published().latest();
        if (kept.findings != null
            && outlet.equals(kept.head.outlet())
            && latest != null
            && latest.isBefore(before)) {
          kept.findings = null;
          purged++;
          if (kept.story != null) {
            shelf.due.add(kept.story);
          }
        }
      }
      return purged;
    }
  }

  @Override
  public long count() {
    synchronized (shelf) {
      return shelf.reports.size();
    }
  }

  @Override
  public List<KeptReport> after(long arrival, int most) {
    synchronized (shelf) {
      return shelf.reports.values().stream()
          .filter(kept -> kept.arrival > arrival)
          .limit(most)
          .map(
              kept ->
                  new KeptReport(
                      kept.card(),
                      kept.profile,
                      kept.findings == null ? null : kept.findings.report(),
                      kept.outdated ? null : kept.findings))
          .toList();
    }
  }

  @Override
  public void adopt(List<KeptReport> reports) {
    synchronized (shelf) {
      List<ReportCard> here =
          shelf.reports.values().stream()
              .skip(reports.isEmpty() ? 0 : reports.get(0).card().arrival() - 1)
              .limit(reports.size())
              .map(Kept::card)
              .toList();
      for (KeptReport report : Adopted.fresh(reports, here, shelf.reports.size())) {
        Kept kept = new Kept(report);
        shelf.keep(kept);
        String address = Revisions.address(kept.head);
        if (address != null && kept.newer == null) {
          shelf.newestAt.put(address, kept);
        }
      }
    }
  }

  @Override
  public void adoptCopies(Map<String, String> originals) {
    synchronized (shelf) {
      originals.forEach((copy, original) -> shelf.report(copy).copyOf = original);
    }
  }

  @Override
  public List<Checkpoint> all() {
    synchronized (shelf) {
      return shelf.checkpoints.entrySet().stream()
          .map(one -> new Checkpoint(one.getKey(), one.getValue()))
          .toList();
    }
  }

  @Override
  public @Nullable String state(String source) {
    synchronized (shelf) {
      return shelf.checkpoints.get(source);
    }
  }
}
