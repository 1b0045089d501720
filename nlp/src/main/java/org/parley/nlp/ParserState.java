package org.parley.nlp;

import java.util.Arrays;
import java.util.List;
import org.parley.language.Parse;

/**
 * A sentence on its way to a parse in the arc-standard system (Nivre, 2004): words wait in the
 * buffer, lie on the stack, and leave it with their head. Word 0 is the root; -1 is no word.
 */
final class ParserState {
  /** Inputs of the network: 18 words, their 18 tags, and 12 relations. */
  static final int INPUTS = 48;

  /** Inputs that are words; as many are tags. */
  static final int WORD_INPUTS = 18;

  /** Inputs that are words of stack and buffer; the other words are children of theirs. */
  static final int NEAR_INPUTS = 6;

  static final int CHILD_INPUTS = WORD_INPUTS - NEAR_INPUTS;

  private static final int NONE = -1;
  private static final int NEAR = 3;
  private static final int CHILDREN = 6;

  private final int[] tags;
  private final int noLabel;
  private final int[] stack;
  private int stackSize = 1;
  private int next = 1;
  private final int[] heads;
  private final int[] relations;
  private final int[][] left = new int[2][];
  private final int[][] right = new int[2][];

  /**
   * The state before the first transition.
   *
   * @param tags numbers of the tags of the words, with that of the root first and that for no word
   *     last
   * @param noLabel number of the relation of no word
   */
  ParserState(int[] tags, int noLabel) {
    this.tags = tags;
    this.noLabel = noLabel;
    int size = tags.length - 1;
    stack = new int[size];
    heads = new int[size];
    relations = new int[size];
    for (int i = 0; i < 2; i++) {
      left[i] = new int[size];
      right[i] = new int[size];
      Arrays.fill(left[i], NONE);
      Arrays.fill(right[i], NONE);
    }
  }

  boolean isFinal() {
    return stackSize == 1 && next == heads.length;
  }

  boolean mayShift() {
    return next < heads.length;
  }

  /** The second word of the stack may become a dependent of the first; never the root's. */
  boolean mayGoLeft() {
    return stackSize > 2;
  }

  /** The first word of the stack may become a dependent of the second. */
  boolean mayGoRight() {
    return stackSize > 2 || (stackSize == 2 && next == heads.length);
  }

  /** Only the last arc goes out from the root. */
  boolean rightIsRoot() {
    return stackSize == 2;
  }

  void shift() {
    stack[stackSize++] = next++;
  }

  void goLeft(int label) {
    int head = stack[stackSize - 1];
    int dependent = stack[stackSize - 2];
    stack[stackSize - 2] = head;
    attach(head, dependent, label, left);
  }

  void goRight(int label) {
    attach(stack[stackSize - 2], stack[stackSize - 1], label, right);
  }

  /** Each new child lies farther out than those before it. */
  private void attach(int head, int dependent, int label, int[][] children) {
    stackSize--;
    heads[dependent] = head;
    relations[dependent] = label;
    children[1][head] = children[0][head];
    children[0][head] = dependent;
  }

  /**
   * The inputs of the network, as in Chen and Manning, 2014: three words of the stack, three of the
   * buffer, and for the first two of the stack the outer two children on each side and their outer
   * children. Words are given by their places, and no word by the place after the last; tags and
   * relations by their numbers.
   */
  void inputs(int[] inputs) {
    for (int i = 0; i < NEAR; i++) {
      put(inputs, i, onStack(NEAR - 1 - i));
      put(inputs, NEAR + i, next + i < heads.length ? next + i : NONE);
    }
    for (int i = 0; i < 2; i++) {
      int word = onStack(i);
      int first = NEAR_INPUTS + i * CHILDREN;
      child(inputs, first, child(left[0], word));
      child(inputs, first + 1, child(right[0], word));
      child(inputs, first + 2, child(left[1], word));
      child(inputs, first + 3, child(right[1], word));
      child(inputs, first + 4, child(left[0], child(left[0], word)));
      child(inputs, first + 5, child(right[0], child(right[0], word)));
    }
  }

  private int onStack(int depth) {
    return depth < stackSize ? stack[stackSize - 1 - depth] : NONE;
  }

  private static int child(int[] children, int word) {
    return word < 0 ? NONE : children[word];
  }

  private void put(int[] inputs, int at, int word) {
    int index = word < 0 ? tags.length - 1 : word;
    inputs[at] = index;
    inputs[WORD_INPUTS + at] = tags[index];
  }

  private void child(int[] inputs, int at, int word) {
    put(inputs, at, word);
    inputs[2 * WORD_INPUTS + at - NEAR_INPUTS] = word < 0 ? noLabel : relations[word];
  }

  /** For each word of the sentence the index of its governor, once the state is final. */
  int[] governors() {
    int[] governors = new int[heads.length - 1];
    for (int i = 0; i < governors.length; i++) {
      governors[i] = heads[i + 1] == 0 ? Parse.ROOT : heads[i + 1] - 1;
    }
    return governors;
  }

  /** For each word of the sentence the name of its relation, once the state is final. */
  String[] relations(List<String> labels) {
    String[] names = new String[heads.length - 1];
    for (int i = 0; i < names.length; i++) {
      names[i] = labels.get(relations[i + 1] - noLabel);
    }
    return names;
  }
}
