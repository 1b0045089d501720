package org.parley.flink;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.apache.flink.core.io.SimpleVersionedSerializer;

/** What waits in checkpoints for its commit, as bytes. */
final class WriteSerializer implements SimpleVersionedSerializer<Write> {
  private static final int VERSION = 1;

  @Override
  public int getVersion() {
    return VERSION;
  }

  @Override
  public byte[] serialize(Write write) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(write.one().length + 64);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(write.kind().name());
      out.writeUTF(write.key());
      for (byte[] part : new byte[][] {write.one(), write.two(), write.three()}) {
        out.writeInt(part.length);
        out.write(part);
      }
    }
    return bytes.toByteArray();
  }

  @Override
  public Write deserialize(int version, byte[] serialized) throws IOException {
    if (version != VERSION) {
      throw new IOException("a checkpoint of a newer version: " + version);
    }
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(serialized))) {
      Write.Kind kind = Write.Kind.valueOf(in.readUTF());
      String key = in.readUTF();
      return new Write(
          kind,
          key,
          in.readNBytes(in.readInt()),
          in.readNBytes(in.readInt()),
          in.readNBytes(in.readInt()));
    }
  }
}
