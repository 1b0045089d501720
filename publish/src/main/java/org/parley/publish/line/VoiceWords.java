package org.parley.publish.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.parley.dossier.Actor;
import org.parley.dossier.Position;
import org.parley.dossier.Voice;
import org.parley.position.PositionBasis;

/** The words for those through whom a position is known. */
final class VoiceWords {
  private static final int MOST = 3;

  private VoiceWords() {}

  /**
   * "Jonas Petrakis, quoted; a senior official, not named": each speaker once, on the firmest
   * basis; the outlets' own words only where nobody speaks.
   */
  static String of(Position position, DossierIndex index) {
    Map<String, Voice> speakers = new LinkedHashMap<>();
    for (Voice voice : position.voices()) {
      boolean nobody = voice.speaker() == null && voice.asWritten() == null;
      String speaker = voice.speaker();
      String who = speaker == null ? String.valueOf(voice.asWritten()) : speaker;
      Voice known = speakers.get(nobody ? "" : who);
      if (known == null || voice.basis().compareTo(known.basis()) < 0) {
        speakers.put(nobody ? "" : who, voice);
      }
    }
    if (speakers.size() > 1) {
      speakers.remove("");
    }
    List<String> words = new ArrayList<>();
    for (Voice voice : speakers.values()) {
      String one = of(voice, position.party(), index);
      if (!words.contains(one)) {
        words.add(one);
      }
    }
    int more = words.size() - MOST;
    return String.join("; ", words.subList(0, Math.min(MOST, words.size())))
        + (more > 0 ? "; and " + Enumeration.count(more, "other", "others") : "");
  }

  private static String of(Voice voice, String party, DossierIndex index) {
    Actor speaker = index.actor(voice.speaker());
    boolean itself = speaker == null || speaker.id().equals(party);
    String name = speaker == null ? "" : speaker.name();
    if (voice.anonymous()) {
      return voice.asWritten() + ", not named";
    }
    if (voice.basis() == PositionBasis.OUTLET) {
      int outlets = index.marks(voice.citations()).size();
      String own = outlets == 1 ? "in the outlet’s own words" : "in the outlets’ own words";
      return itself ? own : name + ", " + own;
    }
    if (voice.basis() == PositionBasis.SAID_BY_ANOTHER) {
      String by = speaker == null ? voice.asWritten() : withParty(speaker, party, index);
      return by == null ? "said by another, not named" : "said of it by " + by;
    }
    String who = speaker == null ? String.valueOf(voice.asWritten()) : name;
    return who + (voice.basis() == PositionBasis.QUOTED ? ", quoted" : ", as reported");
  }

  private static String withParty(Actor by, String party, DossierIndex index) {
    Actor behind = index.actor(by.affiliation());
    return behind == null || behind.id().equals(party)
        ? by.name()
        : by.name() + " (" + behind.name() + ")";
  }
}
