package org.parley.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpecialAddressesTest {
  private static @Nullable String kindOf(String number) throws UnknownHostException {
    return SpecialAddresses.kindOf(InetAddress.getByName(number));
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, this machine",
    "127.255.255.255, this machine",
    "0.0.0.0, this machine",
    "0.1.2.3, this machine",
    "10.1.2.3, a private network",
    "172.16.0.1, a private network",
    "172.31.255.255, a private network",
    "192.168.1.1, a private network",
    "100.64.0.1, a provider's inner network",
    "100.127.255.255, a provider's inner network",
    "169.254.169.254, the local link",
    "224.0.0.1, many machines at once",
    "239.255.255.255, many machines at once",
    "240.0.0.1, addresses kept for the future",
    "255.255.255.255, all machines of the network",
    "192.0.0.8, addresses kept for protocols",
    "192.0.2.1, addresses kept for examples",
    "198.19.0.1, addresses kept for measurements",
    "::1, this machine",
    "::, this machine",
    "::ffff:10.0.0.1, a private network",
    "::127.0.0.1, no public address",
    "fc00::1, a private network",
    "fd12:3456::1, a private network",
    "fe80::1, the local link",
    "febf::1, the local link",
    "ff02::1, many machines at once",
    "64:ff9b::7f00:1, this machine",
    "64:ff9b::169.254.169.254, the local link",
    "64:ff9b:1::1, a private network's translation",
    "2002:7f00:1::1, a tunnel",
    "2002:5db8:d822::1, a tunnel",
    "2001:0:1::1, a tunnel",
    "2001:db8::1, addresses kept for examples",
    "4000::1, no public address",
  })
  void whatIsNotThePublicInternetIsTold(String number, String kind) throws UnknownHostException {
    assertThat(kindOf(number)).isEqualTo(kind);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "93.184.216.34",
        "1.1.1.1",
        "9.255.255.255",
        "11.0.0.0",
        "100.63.255.255",
        "100.128.0.0",
        "126.255.255.255",
        "128.0.0.1",
        "172.15.255.255",
        "172.32.0.0",
        "192.167.255.255",
        "192.169.0.0",
        "223.255.255.255",
        "2606:4700:4700::1111",
        "2a00:1450::1",
        "64:ff9b::5db8:d822",
        "::ffff:93.184.216.34",
      })
  void thePublicInternetIsLetThrough(String number) throws UnknownHostException {
    assertThat(kindOf(number)).isNull();
  }
}
