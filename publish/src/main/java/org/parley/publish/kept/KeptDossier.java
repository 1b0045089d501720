package org.parley.publish.kept;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.parley.dossier.Dossier;
import org.parley.publish.json.DossierJson;

/** A dossier in the form of the contract, deflated. */
public final class KeptDossier {
  private KeptDossier() {}

  /** Packs a dossier; same dossier, same bytes. */
  public static byte[] pack(Dossier dossier) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DossierJson.writeOne(dossier, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Packed.deflate(bytes.toByteArray());
  }

  /**
   * Undoes {@link #pack}.
   *
   * @throws IllegalArgumentException if these are not such bytes
   */
  public static Dossier unpack(byte[] packed) {
    try {
      return DossierJson.read(new ByteArrayInputStream(Packed.inflate(packed))).get(0);
    } catch (IOException e) {
      throw new IllegalArgumentException("damaged dossier", e);
    }
  }

  /**
   * True if two packed dossiers are the same. Another version of the library that deflates may make
   * other bytes of the same dossier.
   */
  public static boolean same(byte[] one, byte[] two) {
    return Arrays.equals(one, two) || Arrays.equals(Packed.inflate(one), Packed.inflate(two));
  }
}
