package org.parley.server.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.Logger;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.helpers.NOPLogger;
import org.slf4j.helpers.NOPMDCAdapter;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/** Gives loggers that write once the service has said so, and are silent otherwise. */
public final class LogProvider implements SLF4JServiceProvider {
  private static volatile @Nullable Format on;

  private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
  private final IMarkerFactory markers = new BasicMarkerFactory();

  /** Made by slf4j. */
  public LogProvider() {}

  /** How a line is written. */
  public enum Format {
    TEXT,
    JSON
  }

  /** From now on loggers that are asked for write. */
  public static void on(Format format) {
    on = format;
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return name -> {
      Format format = on;
      return format == null
          ? NOPLogger.NOP_LOGGER
          : loggers.computeIfAbsent(name, key -> new LineLogger(key, format));
    };
  }

  @Override
  public IMarkerFactory getMarkerFactory() {
    return markers;
  }

  @Override
  public MDCAdapter getMDCAdapter() {
    return new NOPMDCAdapter();
  }

  @Override
  public String getRequestedApiVersion() {
    return "2.0.99";
  }

  @Override
  public void initialize() {}
}
