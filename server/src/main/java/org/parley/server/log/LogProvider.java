package org.parley.server.log;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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
  private static volatile boolean on;

  private final Map<String, Logger> loggers = new ConcurrentHashMap<>();
  private final IMarkerFactory markers = new BasicMarkerFactory();

  /** Made by slf4j. */
  public LogProvider() {}

  /** From now on loggers that are asked for write. */
  public static void on() {
    on = true;
  }

  @Override
  public ILoggerFactory getLoggerFactory() {
    return name -> on ? loggers.computeIfAbsent(name, LineLogger::new) : NOPLogger.NOP_LOGGER;
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
