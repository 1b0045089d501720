package org.parley.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Phrases by their words, for the longest match at a place of a sentence in time that does not grow
 * with the number of phrases. Words are cut at hyphens, slashes and commas as well, so that it does
 * not matter how a tokenizer treats those.
 */
final class WordTrie<V> {
  /**
   * A phrase found.
   *
   * @param from first token
   * @param to token after the last
   */
  record Match<V>(int from, int to, V value) {}

  private static final class Node<V> {
    private final Map<String, Node<V>> next = new HashMap<>();
    private @Nullable V value;
  }

  private final Node<V> root = new Node<>();

  /** Adds a phrase; the first value given to a phrase stays. */
  void add(String phrase, V value) {
    Node<V> node = root;
    for (String word : phrase.replace("'s ", " 's ").split(" ")) {
      for (String piece : pieces(word)) {
        node = node.next.computeIfAbsent(piece, k -> new Node<>());
      }
    }
    if (node.value == null) {
      node.value = value;
    }
  }

  /** The longest phrase that starts at a token and ends with one, or null. */
  @Nullable Match<V> longest(List<String> words, int from) {
    Node<V> node = root;
    Match<V> best = null;
    for (int at = from; at < words.size(); at++) {
      for (String piece : pieces(words.get(at))) {
        Node<V> next = node.next.get(piece);
        if (next == null) {
          return best;
        }
        node = next;
      }
      if (node.value != null) {
        best = new Match<>(from, at + 1, node.value);
      }
    }
    return best;
  }

  private static List<String> pieces(String word) {
    String plain = word.replace('’', '\'');
    int start = 0;
    List<String> pieces = new ArrayList<>(1);
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (c == '-' || c == '–' || c == '/' || c == ',' || c == '+') {
        if (i > start) {
          pieces.add(plain.substring(start, i));
        }
        pieces.add(String.valueOf(c));
        start = i + 1;
      }
    }
    if (start < plain.length()) {
      pieces.add(plain.substring(start));
    }
    return pieces;
  }
}
