package org.parley.similarity;

import java.util.ArrayList;
import java.util.List;
import org.parley.report.Block;
import org.parley.report.BlockKind;
import org.parley.report.Report;

/**
 * The words of a report, block by block, without its title.
 *
 * @param report the report
 * @param blocks words of each block
 * @param keys the identity of each block
 */
record HashedReport(Report report, List<HashedWords> blocks, List<Long> keys) {

  static HashedReport of(Report report) {
    List<HashedWords> blocks = new ArrayList<>();
    List<Long> keys = new ArrayList<>();
    for (Block block : report.blocks()) {
      if (block.kind() != BlockKind.TITLE) {
        HashedWords words = HashedWords.of(report.words(block.span()));
        blocks.add(words);
        keys.add(words.key());
      }
    }
    return new HashedReport(report, blocks, keys);
  }
}
