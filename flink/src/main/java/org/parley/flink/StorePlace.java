package org.parley.flink;

import java.io.Serializable;
import org.parley.store.Store;

/** Where the store of a cluster is; travels to the machines that open it. */
public interface StorePlace extends Serializable {

  /** Opens it to write; one does at a time. */
  Store open();

  /** Opens it to read. */
  Store openToRead();
}
